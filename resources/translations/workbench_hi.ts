<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>workbench</name>
        <message>
            <source>A backup has all of this already.</source>
            <extracomment>backup_commands</extracomment>
            <translation>बैकअप में यह सब पहले से है।</translation>
        </message>
        <message>
            <source>A backup is whole, and lacks what was decided since. Recovering puts all that can still be read into a new file and tells what is lost. Neither changes this file for good: you can do both and compare.</source>
            <extracomment>damage_dialog</extracomment>
            <translation>बैकअप पूरा है, पर उसमें उसके बाद के निर्णय नहीं हैं। पुनर्प्राप्ति वह सब एक नई फ़ाइल में रखती है जो अब भी पढ़ा जा सकता है, और बताती है कि क्या खो गया। दोनों में से कोई भी इस फ़ाइल को हमेशा के लिए नहीं बदलता: आप दोनों करके तुलना कर सकते हैं।</translation>
        </message>
        <message>
            <source>A claim is one proposition inside one sentence; each sentence is a claim of its own.</source>
            <extracomment>lint_rules</extracomment>
            <translation>दावा एक वाक्य के भीतर की एक बात है; हर वाक्य अपने आप में अलग दावा है।</translation>
        </message>
        <message>
            <source>A claimer or cue that leads nowhere cannot be exported or learned from.</source>
            <extracomment>lint_rules</extracomment>
            <translation>जो दावाकर्ता या संकेत कहीं नहीं ले जाता, उसे न निर्यात किया जा सकता है, न उससे सीखा जा सकता है।</translation>
        </message>
        <message>
            <source>A decision cannot be read: it changes nothing, or tells no effort.</source>
            <extracomment>journal</extracomment>
            <translation>एक निर्णय पढ़ा नहीं जा सकता: वह कुछ नहीं बदलता, या उसमें मेहनत नहीं बताई गई है।</translation>
        </message>
        <message>
            <source>A decision cannot be read: it was made at {at}.</source>
            <extracomment>journal</extracomment>
            <translation>एक निर्णय पढ़ा नहीं जा सकता: उसका समय {at} लिखा है।</translation>
        </message>
        <message>
            <source>A decision cannot be read: {error}.</source>
            <extracomment>journal</extracomment>
            <translation>एक निर्णय पढ़ा नहीं जा सकता: {error}।</translation>
        </message>
        <message>
            <source>A journal beside the project speaks of another file, which would be deleted.</source>
            <extracomment>plain_files</extracomment>
            <translation>प्रोजेक्ट के पास की जर्नल फ़ाइल किसी दूसरी फ़ाइल का नाम देती है, और वह मिटा दी जाती।</translation>
        </message>
        <message>
            <source>A label has the number {row}, which none can have.</source>
            <extracomment>queue_upkeep</extracomment>
            <translation>एक लेबल की संख्या {row} है, जो किसी की नहीं हो सकती।</translation>
        </message>
        <message>
            <source>a list</source>
            <extracomment>json_records</extracomment>
            <translation>सूची</translation>
        </message>
        <message>
            <source>A mark cannot be read: {error}.</source>
            <extracomment>stored_marks</extracomment>
            <translation>एक चिह्न पढ़ा नहीं जा सकता: {error}।</translation>
        </message>
        <message>
            <source>A mark has values of a wrong kind.</source>
            <extracomment>stored_marks</extracomment>
            <translation>एक चिह्न में ग़लत प्रकार के मान हैं।</translation>
        </message>
        <message>
            <source>A name has up to {n:,} characters on one line.</source>
            <extracomment>schemes</extracomment>
            <translation>नाम में एक ही पंक्ति में {n:,} तक वर्ण होते हैं।</translation>
        </message>
        <message>
            <source>A note for whoever looks at it</source>
            <extracomment>desk_commands</extracomment>
            <translation>देखने वाले के लिए टिप्पणी</translation>
        </message>
        <message>
            <source>A note on “{words}”</source>
            <extracomment>desk_commands</extracomment>
            <translation>“{words}” पर टिप्पणी</translation>
        </message>
        <message>
            <source>a number</source>
            <extracomment>json_records</extracomment>
            <translation>संख्या</translation>
        </message>
        <message>
            <source>A package or a folder, for all your projects in place of what each names. From the next project on.</source>
            <extracomment>settings</extracomment>
            <translation>पैकेज या फ़ोल्डर, आपके सभी प्रोजेक्टों के लिए, हर एक में बताए की जगह। अगले प्रोजेक्ट से।</translation>
        </message>
        <message>
            <source>A part of a span leads nowhere, and was left out.</source>
            <extracomment>cas_marks</extracomment>
            <translation>अंश का एक भाग कहीं नहीं ले जाता और छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>A part of this path is a file, not a folder.</source>
            <extracomment>disks</extracomment>
            <translation>इस पथ का एक भाग फ़ाइल है, फ़ोल्डर नहीं।</translation>
        </message>
        <message>
            <source>A part of this path is no folder.</source>
            <extracomment>plain_files</extracomment>
            <translation>इस पथ का एक भाग फ़ोल्डर नहीं है।</translation>
        </message>
        <message>
            <source>A pipeline is code. If you trust whoever it comes from, choose it yourself: workbench suggesters {project} --pipeline FOLDER.</source>
            <extracomment>pipelines_in_use</extracomment>
            <translation>पाइपलाइन प्रोग्राम-कोड है। यदि आपको इसके देने वाले पर भरोसा है, तो इसे स्वयं चुनें: workbench suggesters {project} --pipeline FOLDER।</translation>
        </message>
        <message>
            <source>A problem could not be shown.</source>
            <extracomment>failing</extracomment>
            <translation>एक समस्या दिखाई नहीं जा सकी।</translation>
        </message>
        <message>
            <source>A process that suggests has stopped, most likely for want of memory.</source>
            <extracomment>suggesting</extracomment>
            <translation>सुझाव देने वाली एक प्रक्रिया रुक गई, संभवतः मेमोरी की कमी से।</translation>
        </message>
        <message>
            <source>A quotation mark is opened in this row and never closed; nothing after it could be read.</source>
            <extracomment>tables</extracomment>
            <translation>इस पंक्ति में उद्धरण चिह्न खुलता है पर बंद नहीं होता; उसके बाद कुछ नहीं पढ़ा जा सका।</translation>
        </message>
        <message>
            <source>A region of the kind “{kind}” is not of plain text, and was left out.</source>
            <extracomment>label_studio_regions</extracomment>
            <translation>“{kind}” प्रकार का एक क्षेत्र सादे पाठ का नहीं है और छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>A rejected span does not name its layer.</source>
            <extracomment>span_records</extracomment>
            <translation>एक अस्वीकृत अंश अपनी परत नहीं बताता।</translation>
        </message>
        <message>
            <source>A row group unpacks to {size:,} bytes; {most:,} are read.</source>
            <extracomment>parquet_files</extracomment>
            <translation>एक पंक्ति-समूह खुलने पर {size:,} बाइट का होता है; {most:,} तक पढ़े जाते हैं।</translation>
        </message>
        <message>
            <source>A second relation “{name}” of one span was left out.</source>
            <extracomment>brat_marks, cas_marks, doccano, label_studio_regions, prodigy_spans, web_annotation_marks</extracomment>
            <translation>एक ही अंश का दूसरा संबंध “{name}” छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>A sheet has {rows:,} rows of {columns:,} columns, which is too much.</source>
            <extracomment>packages</extracomment>
            <translation>एक शीट में {columns:,} स्तंभों वाली {rows:,} पंक्तियाँ हैं, जो बहुत ज़्यादा है।</translation>
        </message>
        <message>
            <source>A sound where a key can do nothing</source>
            <extracomment>settings</extracomment>
            <translation>जब कुंजी कुछ न कर सके तब ध्वनि</translation>
        </message>
        <message>
            <source>A span has no label.</source>
            <extracomment>doccano</extracomment>
            <translation>एक अंश का कोई लेबल नहीं है।</translation>
        </message>
        <message>
            <source>A span in “{name}” has no whole numbers as start and end, but {start} and {end}.</source>
            <extracomment>span_records</extracomment>
            <translation>“{name}” के एक अंश में start और end पूर्ण संख्याएँ नहीं, बल्कि {start} और {end} हैं।</translation>
        </message>
        <message>
            <source>A span of “{type}” covers nothing, and was left out.</source>
            <extracomment>cas_marks</extracomment>
            <translation>“{type}” प्रकार का एक अंश ख़ाली है और छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>A span that is there twice counts twice, in training and in every score.</source>
            <extracomment>lint_rules</extracomment>
            <translation>जो अंश दो बार है, वह दो बार गिना जाता है: सीखने में भी और हर माप में भी।</translation>
        </message>
        <message>
            <source>a string</source>
            <extracomment>json_records</extracomment>
            <translation>स्ट्रिंग</translation>
        </message>
        <message>
            <source>a structure has no id</source>
            <extracomment>cas_json</extracomment>
            <translation>एक संरचना की आईडी नहीं है</translation>
        </message>
        <message>
            <source>a structure has no type</source>
            <extracomment>cas_json</extracomment>
            <translation>एक संरचना का प्रकार नहीं है</translation>
        </message>
        <message>
            <source>A structure of “{type}” has no begin and end.</source>
            <extracomment>cas_marks</extracomment>
            <translation>“{type}” प्रकार की एक संरचना का आरंभ और अंत नहीं है।</translation>
        </message>
        <message>
            <source>A tag in “{name}” is neither a text nor a number.</source>
            <extracomment>hugging_face_names</extracomment>
            <translation>“{name}” में एक टैग न पाठ है न संख्या।</translation>
        </message>
        <message>
            <source>A trained suggester is missing, so the one that ships is used.</source>
            <extracomment>trained</extracomment>
            <translation>प्रशिक्षित सुझाव मॉड्यूल नहीं मिला, इसलिए साथ आया मॉड्यूल उपयोग हो रहा है।</translation>
        </message>
        <message>
            <source>A trained suggester is missing.</source>
            <extracomment>trained</extracomment>
            <translation>प्रशिक्षित सुझाव मॉड्यूल नहीं मिला।</translation>
        </message>
        <message>
            <source>A trained suggester is not as it was made, so the one that ships is used.</source>
            <extracomment>trained</extracomment>
            <translation>प्रशिक्षित सुझाव मॉड्यूल वैसा नहीं है जैसा बना था, इसलिए साथ आया मॉड्यूल उपयोग हो रहा है।</translation>
        </message>
        <message>
            <source>A trained suggester was made for another pipeline than “{pipeline}”, so the one that ships is used.</source>
            <extracomment>trained</extracomment>
            <translation>एक प्रशिक्षित सुझाव मॉड्यूल “{pipeline}” के बजाय दूसरी पाइपलाइन के लिए बना था, इसलिए साथ आया मॉड्यूल उपयोग हो रहा है।</translation>
        </message>
        <message>
            <source>A trained suggester was not made for {layer}, so the one that ships is used.</source>
            <extracomment>trained</extracomment>
            <translation>एक प्रशिक्षित सुझाव मॉड्यूल {layer} के लिए नहीं बना था, इसलिए साथ आया मॉड्यूल उपयोग हो रहा है।</translation>
        </message>
        <message>
            <source>A training cannot be read.</source>
            <extracomment>trainings</extracomment>
            <translation>एक प्रशिक्षण पढ़ा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>About</source>
            <extracomment>window_commands</extracomment>
            <translation>परिचय</translation>
        </message>
        <message>
            <source>About four fifths of them are learned from. On the others, which are held out, the result is compared with what is in use, and it takes its place only where it is better. You can go on working meanwhile.</source>
            <extracomment>training_dialog</extracomment>
            <translation>इनमें से लगभग चार-पाँचवें हिस्से से सीखा जाता है। बाक़ी, जो अलग रखे जाते हैं, उन पर परिणाम की तुलना उपयोग में चल रहे मॉड्यूल से होती है, और वह तभी उसकी जगह लेता है जब बेहतर हो। इस बीच आप काम जारी रख सकते हैं।</translation>
        </message>
        <message>
            <source>About the workbench</source>
            <extracomment>commands</extracomment>
            <translation>प्रोग्राम के बारे में</translation>
        </message>
        <message>
            <source>About: {sizes}. Copies and articles about one event stay together.</source>
            <extracomment>export_dialog</extracomment>
            <translation>लगभग: {sizes}। प्रतियाँ और एक ही घटना के लेख साथ रहते हैं।</translation>
        </message>
        <message>
            <source>accept</source>
            <extracomment>decisions, hint_view</extracomment>
            <translation>स्वीकार</translation>
        </message>
        <message>
            <source>Accept all equal text</source>
            <extracomment>commands</extracomment>
            <translation>सभी समान पाठ स्वीकार करें</translation>
        </message>
        <message>
            <source>accept it</source>
            <extracomment>lint_scheme</extracomment>
            <translation>स्वीकार करें</translation>
        </message>
        <message>
            <source>Accept, go to the next</source>
            <extracomment>commands</extracomment>
            <translation>स्वीकार करें, अगले पर जाएँ</translation>
        </message>
        <message>
            <source>Accepted</source>
            <extracomment>wording</extracomment>
            <translation>स्वीकृत</translation>
        </message>
        <message>
            <source>Accepted in bulk</source>
            <extracomment>wording</extracomment>
            <translation>बाक़ी के साथ स्वीकृत</translation>
        </message>
        <message>
            <source>accepted with the rest</source>
            <extracomment>elsewhere</extracomment>
            <translation>बाक़ी के साथ स्वीकृत</translation>
        </message>
        <message numerus="yes">
            <source>accepted {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>{n:,} अंश स्वीकार किया</numerusform>
                <numerusform>{n:,} अंश स्वीकार किए</numerusform>
            </translation>
        </message>
        <message>
            <source>accepted “{words}” {label}</source>
            <extracomment>history_words</extracomment>
            <translation>“{words}” {label} स्वीकार किया</translation>
        </message>
        <message>
            <source>add</source>
            <extracomment>decisions</extracomment>
            <translation>जोड़ना</translation>
        </message>
        <message>
            <source>Add a key…</source>
            <extracomment>keys_page</extracomment>
            <translation>कुंजी जोड़ें…</translation>
        </message>
        <message>
            <source>Add to the scheme</source>
            <extracomment>import_labels</extracomment>
            <translation>योजना में जोड़ें</translation>
        </message>
        <message>
            <source>Add what the errors say; that may quote an article</source>
            <extracomment>report_dialog</extracomment>
            <translation>त्रुटियों के संदेश भी जोड़ें; उनमें किसी लेख का पाठ उद्धृत हो सकता है</translation>
        </message>
        <message>
            <source>add “{words}”</source>
            <extracomment>lint_claims</extracomment>
            <translation>“{words}” जोड़ें</translation>
        </message>
        <message>
            <source>Added</source>
            <extracomment>wording</extracomment>
            <translation>जोड़ा</translation>
        </message>
        <message>
            <source>Added by you</source>
            <extracomment>mark_model</extracomment>
            <translation>आपने जोड़ा</translation>
        </message>
        <message numerus="yes">
            <source>added {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>{n:,} अंश जोड़ा</numerusform>
                <numerusform>{n:,} अंश जोड़े</numerusform>
            </translation>
        </message>
        <message>
            <source>added “{words}” {label}</source>
            <extracomment>history_words</extracomment>
            <translation>“{words}” {label} जोड़ा</translation>
        </message>
        <message>
            <source>affirmed</source>
            <extracomment>news.toml</extracomment>
            <translation>पुष्ट</translation>
        </message>
        <message numerus="yes">
            <source>After {n:,} articles: {problem}</source>
            <extracomment>docbin</extracomment>
            <translation>
                <numerusform>{n:,} लेख के बाद: {problem}</numerusform>
                <numerusform>{n:,} लेखों के बाद: {problem}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After {n:,} rows: {problem}</source>
            <extracomment>parquet</extracomment>
            <translation>
                <numerusform>{n:,} पंक्ति के बाद: {problem}</numerusform>
                <numerusform>{n:,} पंक्तियों के बाद: {problem}</numerusform>
            </translation>
        </message>
        <message>
            <source>All alike</source>
            <extracomment>lint_view</extracomment>
            <translation>हर जगह</translation>
        </message>
        <message>
            <source>All alike are right</source>
            <extracomment>commands</extracomment>
            <translation>सभी समान सही हैं</translation>
        </message>
        <message>
            <source>All articles</source>
            <extracomment>history_view, queue_filter</extracomment>
            <translation>सभी लेख</translation>
        </message>
        <message>
            <source>all decided</source>
            <extracomment>mark_summary</extracomment>
            <translation>सभी पर निर्णय हो चुका</translation>
        </message>
        <message>
            <source>All files</source>
            <extracomment>import_commands</extracomment>
            <translation>सभी फ़ाइलें</translation>
        </message>
        <message>
            <source>All finished articles</source>
            <extracomment>lint_view</extracomment>
            <translation>सभी पूरे किए हुए लेख</translation>
        </message>
        <message>
            <source>all in train, or such as train=80,dev=10,test=10</source>
            <extracomment>export_dialog</extracomment>
            <translation>सब train में, या जैसे train=80,dev=10,test=10</translation>
        </message>
        <message>
            <source>All is decided here; finish the article to go on</source>
            <extracomment>status_words</extracomment>
            <translation>यहाँ सब पर निर्णय हो चुका; आगे बढ़ने के लिए लेख पूरा करें</translation>
        </message>
        <message>
            <source>All keys</source>
            <extracomment>commands, key_sheet</extracomment>
            <translation>सभी कुंजियाँ</translation>
        </message>
        <message>
            <source>all keys</source>
            <extracomment>hint_view</extracomment>
            <translation>सभी कुंजियाँ</translation>
        </message>
        <message>
            <source>All of these labels are in the scheme of this project.</source>
            <extracomment>import_labels</extracomment>
            <translation>ये सभी लेबल इस प्रोजेक्ट की योजना में हैं।</translation>
        </message>
        <message>
            <source>All of this is deleted, {size:.1f} MB, and cannot be brought back:</source>
            <extracomment>wiping</extracomment>
            <translation>यह सब, {size:.1f} MB, मिटाया जाएगा और वापस नहीं लाया जा सकेगा:</translation>
        </message>
        <message>
            <source>All sheets with a text</source>
            <extracomment>import_fields</extracomment>
            <translation>पाठ वाली सभी शीट</translation>
        </message>
        <message numerus="yes">
            <source>All {n:,} articles are done; export makes a dataset of them</source>
            <extracomment>reviewing</extracomment>
            <translation>
                <numerusform>लेख पूरा हो गया; निर्यात उससे डेटासेट बनाता है</numerusform>
                <numerusform>सभी {n:,} लेख पूरे हो गए; निर्यात उनसे डेटासेट बनाता है</numerusform>
            </translation>
        </message>
        <message>
            <source>all, or such as PERSON, ORG</source>
            <extracomment>export_dialog</extracomment>
            <translation>सभी, या जैसे PERSON, ORG</translation>
        </message>
        <message>
            <source>Also articles that are not finished</source>
            <extracomment>export_dialog</extracomment>
            <translation>वे लेख भी जो पूरे नहीं हुए</translation>
        </message>
        <message>
            <source>Also changed by its keys, and by Ctrl with the wheel of the mouse.</source>
            <extracomment>settings</extracomment>
            <translation>अपनी कुंजियों से भी बदलता है, और Ctrl के साथ माउस के पहिये से।</translation>
        </message>
        <message>
            <source>Also what was rejected, as data of its own</source>
            <extracomment>export_dialog</extracomment>
            <translation>अस्वीकृत भी, अलग डेटा के रूप में</translation>
        </message>
        <message numerus="yes">
            <source>Also {n:,} more of “{words}” here, no longer suggested</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>यहाँ “{words}” के {n:,} और अब नहीं सुझाए जाते</numerusform>
                <numerusform>यहाँ “{words}” के {n:,} और अब नहीं सुझाए जाते</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also {n:,} more of “{words}” here, now {label}</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>यहाँ “{words}” के {n:,} और, अब {label}</numerusform>
                <numerusform>यहाँ “{words}” के {n:,} और, अब {label}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also {n:,} more of “{words}” here, suggested</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>यहाँ “{words}” के {n:,} और सुझाए गए</numerusform>
                <numerusform>यहाँ “{words}” के {n:,} और सुझाए गए</numerusform>
            </translation>
        </message>
        <message>
            <source>Amounts of money with their unit.</source>
            <extracomment>news.toml</extracomment>
            <translation>अपनी इकाई के साथ धनराशि।</translation>
        </message>
        <message>
            <source>An annotation in this project is damaged, so they cannot be counted.</source>
            <extracomment>ledger</extracomment>
            <translation>इस प्रोजेक्ट का एक एनोटेशन क्षतिग्रस्त है, इसलिए गिनती नहीं हो सकती।</translation>
        </message>
        <message>
            <source>An annotation that is about no words was left out.</source>
            <extracomment>web_annotation_marks</extracomment>
            <translation>जो एनोटेशन किन्हीं शब्दों के बारे में नहीं है, वह छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>An answer about words without a label was left out.</source>
            <extracomment>label_studio_marks</extracomment>
            <translation>बिना लेबल के शब्दों का एक उत्तर छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>an edge inside a word</source>
            <extracomment>lint_spans</extracomment>
            <translation>शब्द के भीतर सीमा</translation>
        </message>
        <message>
            <source>an id is no text</source>
            <extracomment>entry_points</extracomment>
            <translation>कोई आईडी पाठ नहीं है</translation>
        </message>
        <message>
            <source>An import that is taken back is out of sight as a whole; nothing is deleted.</source>
            <extracomment>batches_dialog</extracomment>
            <translation>वापस लिया गया आयात पूरा का पूरा छिप जाता है; कुछ भी मिटाया नहीं जाता।</translation>
        </message>
        <message>
            <source>Annotation workbench</source>
            <extracomment>start_view</extracomment>
            <translation>Annotation Workbench</translation>
        </message>
        <message>
            <source>Annotation workbench {version}</source>
            <extracomment>window_commands</extracomment>
            <translation>Annotation Workbench {version}</translation>
        </message>
        <message>
            <source>annotations of</source>
            <extracomment>import_whose</extracomment>
            <translation>इनके एनोटेशन:</translation>
        </message>
        <message>
            <source>annotations taken over</source>
            <extracomment>batches_dialog</extracomment>
            <translation>एनोटेशन अपनाए गए</translation>
        </message>
        <message>
            <source>another article has this name already.</source>
            <extracomment>import_commands</extracomment>
            <translation>किसी दूसरे लेख का यही नाम है।</translation>
        </message>
        <message>
            <source>Another article of the project has the id “{key}”, and its text is different.</source>
            <extracomment>import_twins</extracomment>
            <translation>प्रोजेक्ट के किसी दूसरे लेख की आईडी “{key}” है और उसका पाठ अलग है।</translation>
        </message>
        <message>
            <source>Another colour for {label}</source>
            <extracomment>import_labels</extracomment>
            <translation>{label} के लिए दूसरा रंग</translation>
        </message>
        <message>
            <source>Another disk is safer. Those that were made elsewhere before stay where they are.</source>
            <extracomment>settings</extracomment>
            <translation>दूसरी डिस्क अधिक सुरक्षित है। जो बैकअप पहले कहीं और बने थे, वे वहीं रहते हैं।</translation>
        </message>
        <message>
            <source>Another label elsewhere</source>
            <extracomment>lint_rules</extracomment>
            <translation>अन्यत्र दूसरा लेबल</translation>
        </message>
        <message>
            <source>Another program keeps the project file to itself.</source>
            <extracomment>connection</extracomment>
            <translation>कोई दूसरा प्रोग्राम प्रोजेक्ट फ़ाइल को रोके हुए है।</translation>
        </message>
        <message>
            <source>Another window on this computer still has this project open.</source>
            <extracomment>taking_over</extracomment>
            <translation>यह प्रोजेक्ट इस कंप्यूटर की दूसरी विंडो में अब भी खुला है।</translation>
        </message>
        <message>
            <source>Answer not in the scheme</source>
            <extracomment>lint_rules</extracomment>
            <translation>उत्तर योजना में नहीं</translation>
        </message>
        <message>
            <source>Any font of this computer.</source>
            <extracomment>settings</extracomment>
            <translation>इस कंप्यूटर का कोई भी फ़ॉन्ट।</translation>
        </message>
        <message>
            <source>Any label</source>
            <extracomment>queue_filter</extracomment>
            <translation>कोई भी लेबल</translation>
        </message>
        <message>
            <source>Any score</source>
            <extracomment>queue_filter</extracomment>
            <translation>कोई भी अंक</translation>
        </message>
        <message>
            <source>Anything the next reader should know</source>
            <extracomment>desk_commands</extracomment>
            <translation>जो कुछ अगले पाठक को जानना चाहिए</translation>
        </message>
        <message>
            <source>Article</source>
            <extracomment>article_view, desk_commands</extracomment>
            <translation>लेख</translation>
        </message>
        <message>
            <source>article {name}</source>
            <extracomment>articles, import_samples, overtaken, release, stored_marks</extracomment>
            <translation>लेख {name}</translation>
        </message>
        <message>
            <source>Articles</source>
            <extracomment>export_dialog, import_commands, import_dialog</extracomment>
            <translation>लेख</translation>
        </message>
        <message>
            <source>Articles are finished without a look at doubtful suggestions</source>
            <extracomment>finishing</extracomment>
            <translation>लेख संदिग्ध सुझावों को देखे बिना पूरे किए जाते हैं</translation>
        </message>
        <message>
            <source>as before: {splits}</source>
            <extracomment>export_dialog</extracomment>
            <translation>पहले जैसा: {splits}</translation>
        </message>
        <message>
            <source>As far as a word</source>
            <extracomment>jump</extracomment>
            <translation>किसी शब्द तक</translation>
        </message>
        <message>
            <source>as gold</source>
            <extracomment>batches_dialog</extracomment>
            <translation>गोल्ड के रूप में</translation>
        </message>
        <message>
            <source>As imported</source>
            <extracomment>queue_filter</extracomment>
            <translation>जैसे आयात हुए</translation>
        </message>
        <message>
            <source>As in the article</source>
            <extracomment>settings</extracomment>
            <translation>जैसा लेख में है</translation>
        </message>
        <message>
            <source>As recognised</source>
            <extracomment>import_format</extracomment>
            <translation>जैसा पहचाना गया</translation>
        </message>
        <message>
            <source>as the files say: {names}</source>
            <extracomment>import_whose</extracomment>
            <translation>जैसा फ़ाइलों में है: {names}</translation>
        </message>
        <message>
            <source>As the system</source>
            <extracomment>settings</extracomment>
            <translation>सिस्टम जैसी</translation>
        </message>
        <message>
            <source>At the most; 60 to 75 read best.</source>
            <extracomment>settings</extracomment>
            <translation>अधिक से अधिक; 60 से 75 सबसे अच्छे पढ़े जाते हैं।</translation>
        </message>
        <message>
            <source>At {start}–{end} the text reads “{found}”, but the span says “{quote}”.</source>
            <extracomment>span_records, spans</extracomment>
            <translation>{start}–{end} पर पाठ में “{found}” है, पर अंश “{quote}” कहता है।</translation>
        </message>
        <message>
            <source>attribute</source>
            <extracomment>decisions, hint_view</extracomment>
            <translation>विशेषता</translation>
        </message>
        <message>
            <source>attributed</source>
            <extracomment>news.toml</extracomment>
            <translation>दूसरे का कथन</translation>
        </message>
        <message>
            <source>attributes</source>
            <extracomment>doccano_release</extracomment>
            <translation>विशेषताएँ</translation>
        </message>
        <message>
            <source>Attributes of somebody's own, “_”, are not known here.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>किसी के अपने गुण, “_”, यहाँ ज्ञात नहीं हैं।</translation>
        </message>
        <message>
            <source>author</source>
            <extracomment>news.toml</extracomment>
            <translation>लेखक</translation>
        </message>
        <message numerus="yes">
            <source>Back at the top, {n:,} still to decide</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>फिर आरंभ में, {n:,} पर निर्णय बाक़ी</numerusform>
                <numerusform>फिर आरंभ में, {n:,} पर निर्णय बाक़ी</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the project</source>
            <extracomment>backups_dialog</extracomment>
            <translation>प्रोजेक्ट पर लौटें</translation>
        </message>
        <message>
            <source>Back up now</source>
            <extracomment>backups_dialog</extracomment>
            <translation>अभी बैकअप बनाएँ</translation>
        </message>
        <message>
            <source>Backed up: {name}</source>
            <extracomment>backup_commands</extracomment>
            <translation>बैकअप बना: {name}</translation>
        </message>
        <message>
            <source>Backing up {name}</source>
            <extracomment>backup_commands, backup_keeper</extracomment>
            <translation>{name} का बैकअप बन रहा है</translation>
        </message>
        <message>
            <source>Backups</source>
            <extracomment>backups_dialog, settings</extracomment>
            <translation>बैकअप</translation>
        </message>
        <message>
            <source>Backups…</source>
            <extracomment>commands, read_only_view</extracomment>
            <translation>बैकअप…</translation>
        </message>
        <message>
            <source>before a restore</source>
            <extracomment>backups_dialog</extracomment>
            <translation>बहाली से पहले</translation>
        </message>
        <message>
            <source>before an update</source>
            <extracomment>backups_dialog</extracomment>
            <translation>अद्यतन से पहले</translation>
        </message>
        <message>
            <source>Below {percent:.0f} %</source>
            <extracomment>queue_filter</extracomment>
            <translation>{percent:.0f} % से कम</translation>
        </message>
        <message>
            <source>Beside each project</source>
            <extracomment>settings</extracomment>
            <translation>हर प्रोजेक्ट के पास</translation>
        </message>
        <message>
            <source>Beside the project is something that is no file of its own: {name}.</source>
            <extracomment>plain_files</extracomment>
            <translation>प्रोजेक्ट के पास कुछ ऐसा है जो अपने आप में फ़ाइल नहीं है: {name}।</translation>
        </message>
        <message>
            <source>Blank edges</source>
            <extracomment>lint_rules</extracomment>
            <translation>सीमाओं पर ख़ाली जगह</translation>
        </message>
        <message>
            <source>brat standoff, a folder of texts and annotations</source>
            <extracomment>brat_release</extracomment>
            <translation>brat standoff, पाठों और एनोटेशन का फ़ोल्डर</translation>
        </message>
        <message>
            <source>brat, texts with annotations beside them</source>
            <extracomment>formats</extracomment>
            <translation>brat, पाठ और साथ में एनोटेशन</translation>
        </message>
        <message>
            <source>Bring back</source>
            <extracomment>batches_dialog</extracomment>
            <translation>वापस लाएँ</translation>
        </message>
        <message>
            <source>Bringing import {number} back</source>
            <extracomment>import_commands</extracomment>
            <translation>आयात {number} वापस लाया जा रहा है</translation>
        </message>
        <message>
            <source>Bringing {name} up to date</source>
            <extracomment>projects</extracomment>
            <translation>{name} अद्यतन हो रहा है</translation>
        </message>
        <message>
            <source>brought back in part: bring it back once more</source>
            <extracomment>taking_back</extracomment>
            <translation>आंशिक रूप से वापस लाया गया: एक बार और वापस लाएँ</translation>
        </message>
        <message>
            <source>Building, plant</source>
            <extracomment>news.toml</extracomment>
            <translation>इमारत, संयंत्र</translation>
        </message>
        <message>
            <source>Buildings, plants, airports, bridges.</source>
            <extracomment>news.toml</extracomment>
            <translation>इमारतें, संयंत्र, हवाई अड्डे, पुल।</translation>
        </message>
        <message>
            <source>By story</source>
            <extracomment>queue_filter</extracomment>
            <translation>घटना के अनुसार</translation>
        </message>
        <message>
            <source>by {who}</source>
            <extracomment>elsewhere</extracomment>
            <translation>{who} द्वारा</translation>
        </message>
        <message>
            <source>Byte {at} (0x{byte}) is not {encoding}.</source>
            <extracomment>encodings</extracomment>
            <translation>बाइट {at} (0x{byte}) {encoding} में नहीं है।</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>dialogs, import_dialog, settings_dialog, task_view, wiping</extracomment>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Cancel: {job}</source>
            <extracomment>task_view</extracomment>
            <translation>रद्द करें: {job}</translation>
        </message>
        <message>
            <source>Cancelled; nothing was undone or redone</source>
            <extracomment>turning</extracomment>
            <translation>रद्द किया गया; न कुछ पूर्ववत हुआ, न फिर से किया गया</translation>
        </message>
        <message>
            <source>cause or comparison</source>
            <extracomment>news.toml</extracomment>
            <translation>कारण या तुलना</translation>
        </message>
        <message>
            <source>Change the key…</source>
            <extracomment>keys_page</extracomment>
            <translation>कुंजी बदलें…</translation>
        </message>
        <message>
            <source>changed</source>
            <extracomment>key_rows</extracomment>
            <translation>बदला हुआ</translation>
        </message>
        <message>
            <source>changed the details of “{words}”</source>
            <extracomment>history_words</extracomment>
            <translation>“{words}” का विवरण बदला</translation>
        </message>
        <message>
            <source>Characters a line</source>
            <extracomment>settings</extracomment>
            <translation>प्रति पंक्ति वर्ण</translation>
        </message>
        <message>
            <source>Check that it is there and that you may read it.</source>
            <extracomment>connection, reading</extracomment>
            <translation>जाँचें कि फ़ाइल मौजूद है और आपको उसे पढ़ने की अनुमति है।</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <extracomment>reading</extracomment>
            <translation>नाम जाँचें।</translation>
        </message>
        <message>
            <source>Check-worthy</source>
            <extracomment>news.toml</extracomment>
            <translation>जाँच के लायक़</translation>
        </message>
        <message>
            <source>Choose a decision in the history first; press H to see it</source>
            <extracomment>desk_commands</extracomment>
            <translation>पहले इतिहास में कोई निर्णय चुनें; H से इतिहास दिखता है</translation>
        </message>
        <message>
            <source>Choose a file that the workbench has made, or restore a backup of this one.</source>
            <extracomment>connection</extracomment>
            <translation>इस प्रोग्राम की बनाई कोई फ़ाइल चुनें, या इस फ़ाइल का कोई बैकअप बहाल करें।</translation>
        </message>
        <message>
            <source>Choose a finding first; F8 goes to the next one</source>
            <extracomment>lint_commands</extracomment>
            <translation>पहले कोई निष्कर्ष चुनें; F8 अगले पर ले जाती है</translation>
        </message>
        <message>
            <source>Choose a shorter one.</source>
            <extracomment>disks</extracomment>
            <translation>छोटा नाम चुनें।</translation>
        </message>
        <message>
            <source>Choose another folder, or move it away first.</source>
            <extracomment>release_folder</extracomment>
            <translation>दूसरा फ़ोल्डर चुनें, या पहले इसे हटा दें।</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <extracomment>plain_files, recovering, recovery, release_folder</extracomment>
            <translation>दूसरा नाम चुनें।</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <extracomment>disks, plain_files</extracomment>
            <translation>दूसरी जगह चुनें।</translation>
        </message>
        <message>
            <source>Choose the folder that the release is written to</source>
            <extracomment>export_dialog</extracomment>
            <translation>वह फ़ोल्डर चुनें जिसमें रिलीज़ लिखी जाएगी</translation>
        </message>
        <message>
            <source>Choose the pipeline that it was trained for, or train it again.</source>
            <extracomment>pipelines</extracomment>
            <translation>वह पाइपलाइन चुनें जिसके लिए यह प्रशिक्षित है, या इसे फिर से सिखाएँ।</translation>
        </message>
        <message>
            <source>Choose the {role}</source>
            <extracomment>details_view</extracomment>
            <translation>{role} चुनें</translation>
        </message>
        <message>
            <source>Choose the {role} from the mentions nearby, or select its words first</source>
            <extracomment>details_view</extracomment>
            <translation>आसपास के उल्लेखों में से {role} चुनें, या पहले उसके शब्द चुनें</translation>
        </message>
        <message>
            <source>Choose: {what}</source>
            <extracomment>setting_fields</extracomment>
            <translation>चुनें: {what}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <extracomment>export_dialog, setting_fields</extracomment>
            <translation>चुनें…</translation>
        </message>
        <message>
            <source>choose…</source>
            <extracomment>details_view</extracomment>
            <translation>चुनें…</translation>
        </message>
        <message>
            <source>Claim</source>
            <extracomment>news.toml</extracomment>
            <translation>दावा</translation>
        </message>
        <message>
            <source>Claim over several sentences</source>
            <extracomment>lint_rules</extracomment>
            <translation>कई वाक्यों में फैला दावा</translation>
        </message>
        <message>
            <source>Claim without claimer</source>
            <extracomment>lint_rules</extracomment>
            <translation>दावाकर्ता के बिना दावा</translation>
        </message>
        <message>
            <source>Claim without cue</source>
            <extracomment>lint_rules</extracomment>
            <translation>संकेत के बिना दावा</translation>
        </message>
        <message>
            <source>claimer</source>
            <extracomment>hint_view, news.toml</extracomment>
            <translation>दावाकर्ता</translation>
        </message>
        <message>
            <source>Claimer of this claim</source>
            <extracomment>commands</extracomment>
            <translation>इस दावे का दावाकर्ता</translation>
        </message>
        <message>
            <source>claimer of “{words}”</source>
            <extracomment>hint_view</extracomment>
            <translation>“{words}” का दावाकर्ता</translation>
        </message>
        <message>
            <source>Claims</source>
            <extracomment>news.toml, training_words</extracomment>
            <translation>दावे</translation>
        </message>
        <message>
            <source>claims</source>
            <extracomment>wording</extracomment>
            <translation>दावा-पहचान</translation>
        </message>
        <message>
            <source>Claims can be learned in English only, with a pipeline that parses.</source>
            <extracomment>training_work</extracomment>
            <translation>दावे केवल अंग्रेज़ी में सीखे जा सकते हैं, ऐसी पाइपलाइन के साथ जो वाक्य-विश्लेषण करती है।</translation>
        </message>
        <message>
            <source>Clear the {role}</source>
            <extracomment>details_view</extracomment>
            <translation>{role} मिटाएँ</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>damage_dialog, dialogs, help_view, report_dialog, rows_dialog, task_view, training_dialog</extracomment>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Close it in every window, and wait for what works on it.</source>
            <extracomment>wiping</extracomment>
            <translation>इसे हर विंडो में बंद करें, और इस पर जो काम चल रहा है उसके पूरा होने तक रुकें।</translation>
        </message>
        <message>
            <source>Close it there first. What you see here follows when you go to another article.</source>
            <extracomment>taking_over</extracomment>
            <translation>पहले इसे वहाँ बंद करें। दूसरे लेख पर जाने पर यहाँ का दृश्य अद्यतन हो जाता है।</translation>
        </message>
        <message>
            <source>Close it there first: two names at once would destroy it. If it is open nowhere, another program keeps it to itself.</source>
            <extracomment>connection</extracomment>
            <translation>पहले इसे वहाँ बंद करें: एक साथ दो नामों से खुलना इसे नष्ट कर देगा। यदि यह कहीं खुली नहीं है, तो कोई दूसरा प्रोग्राम इसे अपने लिए रोके हुए है।</translation>
        </message>
        <message>
            <source>Close it there, and restore the backup then. Nothing was changed.</source>
            <extracomment>restoring</extracomment>
            <translation>इसे वहाँ बंद करें, फिर बैकअप बहाल करें। कुछ भी नहीं बदला गया।</translation>
        </message>
        <message>
            <source>Close project</source>
            <extracomment>commands</extracomment>
            <translation>प्रोजेक्ट बंद करें</translation>
        </message>
        <message>
            <source>Close the notices below</source>
            <extracomment>commands</extracomment>
            <translation>नीचे की सूचनाएँ बंद करें</translation>
        </message>
        <message>
            <source>Close this notice</source>
            <extracomment>task_view</extracomment>
            <translation>यह सूचना बंद करें</translation>
        </message>
        <message>
            <source>Colours of labels</source>
            <extracomment>settings</extracomment>
            <translation>लेबलों के रंग</translation>
        </message>
        <message>
            <source>Command</source>
            <extracomment>desk_commands</extracomment>
            <translation>कमांड</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <extracomment>keys_page</extracomment>
            <translation>कमांड और उनकी कुंजियाँ</translation>
        </message>
        <message>
            <source>Companies, agencies, parties, media, institutions. Not the building.</source>
            <extracomment>news.toml</extracomment>
            <translation>कंपनियाँ, एजेंसियाँ, दल, मीडिया, संस्थाएँ। इमारत नहीं।</translation>
        </message>
        <message>
            <source>complete</source>
            <extracomment>taking_back</extracomment>
            <translation>पूरा</translation>
        </message>
        <message>
            <source>CoNLL, a token a line with its tags</source>
            <extracomment>formats</extracomment>
            <translation>CoNLL, हर पंक्ति में एक टोकन और उसके टैग</translation>
        </message>
        <message>
            <source>CoNLL, tokens with IOB2 tags</source>
            <extracomment>conll_release</extracomment>
            <translation>CoNLL, IOB2 टैग वाले टोकन</translation>
        </message>
        <message>
            <source>Copy</source>
            <extracomment>dialogs, report_dialog</extracomment>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Copy the words</source>
            <extracomment>commands</extracomment>
            <translation>शब्द कॉपी करें</translation>
        </message>
        <message>
            <source>Could a reader with records settle it?</source>
            <extracomment>news.toml</extracomment>
            <translation>क्या दस्तावेज़ों वाला पाठक इसे तय कर सकता है?</translation>
        </message>
        <message>
            <source>Country, city, state</source>
            <extracomment>news.toml</extracomment>
            <translation>देश, शहर, राज्य</translation>
        </message>
        <message>
            <source>CSV table, one article a row</source>
            <extracomment>formats</extracomment>
            <translation>CSV तालिका, हर पंक्ति में एक लेख</translation>
        </message>
        <message>
            <source>cue</source>
            <extracomment>news.toml</extracomment>
            <translation>संकेत</translation>
        </message>
        <message>
            <source>Cue of this claim, from the selection</source>
            <extracomment>commands</extracomment>
            <translation>चयन से इस दावे का संकेत</translation>
        </message>
        <message>
            <source>Damaged project</source>
            <extracomment>damage_dialog</extracomment>
            <translation>क्षतिग्रस्त प्रोजेक्ट</translation>
        </message>
        <message>
            <source>Dark</source>
            <extracomment>settings</extracomment>
            <translation>गहरी</translation>
        </message>
        <message>
            <source>Date</source>
            <extracomment>import_fields, news.toml</extracomment>
            <translation>तारीख़</translation>
        </message>
        <message>
            <source>decision {id}</source>
            <extracomment>journal</extracomment>
            <translation>निर्णय {id}</translation>
        </message>
        <message>
            <source>Decisions, the newest first</source>
            <extracomment>history_view</extracomment>
            <translation>निर्णय, सबसे नए पहले</translation>
        </message>
        <message>
            <source>Default</source>
            <extracomment>keys_page</extracomment>
            <translation>डिफ़ॉल्ट</translation>
        </message>
        <message>
            <source>Defaults of this page</source>
            <extracomment>settings_dialog</extracomment>
            <translation>इस पृष्ठ के डिफ़ॉल्ट</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <extracomment>wiping</extracomment>
            <translation>हमेशा के लिए मिटाएँ</translation>
        </message>
        <message>
            <source>Delete project and backups</source>
            <extracomment>wiping</extracomment>
            <translation>प्रोजेक्ट और बैकअप मिटाएँ</translation>
        </message>
        <message>
            <source>Delete project and backups…</source>
            <extracomment>commands</extracomment>
            <translation>प्रोजेक्ट और बैकअप मिटाएँ…</translation>
        </message>
        <message>
            <source>Delete what stands far away from the rest, or save the sheet as CSV.</source>
            <extracomment>packages</extracomment>
            <translation>जो बाक़ी से बहुत दूर लिखा है उसे मिटाएँ, या शीट को CSV के रूप में सहेजें।</translation>
        </message>
        <message>
            <source>Deleting cannot reach copies elsewhere: exported releases, mails, backups of this computer, snapshots of the file system. A disk may keep deleted data for a while, most of all an SSD: only encrypting the whole disk helps there.</source>
            <extracomment>wiping</extracomment>
            <translation>मिटाना दूसरी जगहों की प्रतियों तक नहीं पहुँचता: निर्यात की हुई रिलीज़, ईमेल, इस कंप्यूटर के बैकअप, फ़ाइल सिस्टम के स्नैपशॉट। डिस्क मिटाए हुए डेटा को कुछ समय तक रख सकती है, सबसे ज़्यादा SSD: वहाँ केवल पूरी डिस्क का एन्क्रिप्शन काम आता है।</translation>
        </message>
        <message>
            <source>denied</source>
            <extracomment>news.toml</extracomment>
            <translation>खंडित</translation>
        </message>
        <message>
            <source>Details of the mark in hand</source>
            <extracomment>details_view</extracomment>
            <translation>चुने हुए चिह्न का विवरण</translation>
        </message>
        <message>
            <source>Difference (95 %)</source>
            <extracomment>training_dialog</extracomment>
            <translation>अंतर (95 %)</translation>
        </message>
        <message>
            <source>direct</source>
            <extracomment>news.toml</extracomment>
            <translation>प्रत्यक्ष</translation>
        </message>
        <message>
            <source>Directness</source>
            <extracomment>news.toml</extracomment>
            <translation>प्रत्यक्षता</translation>
        </message>
        <message>
            <source>Do not work with it, and ask where it comes from.</source>
            <extracomment>foreign</extracomment>
            <translation>इसके साथ काम न करें, और पूछें कि यह कहाँ से आया।</translation>
        </message>
        <message>
            <source>doccano JSON Lines with labels alone</source>
            <extracomment>doccano_release</extracomment>
            <translation>doccano JSON Lines, केवल लेबल</translation>
        </message>
        <message>
            <source>doccano JSON Lines with relations</source>
            <extracomment>doccano_release</extracomment>
            <translation>doccano JSON Lines, संबंधों सहित</translation>
        </message>
        <message>
            <source>doccano, spans of sequence labelling</source>
            <extracomment>formats</extracomment>
            <translation>doccano, sequence labelling के अंश</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>queue_filter, wording</extracomment>
            <translation>पूरा</translation>
        </message>
        <message>
            <source>Doubtful is what is less sure than</source>
            <extracomment>finishing_dialog</extracomment>
            <translation>संदिग्ध वह है जो इससे कम निश्चित हो</translation>
        </message>
        <message>
            <source>Doubtful suggestions</source>
            <extracomment>finishing_dialog</extracomment>
            <translation>संदिग्ध सुझाव</translation>
        </message>
        <message>
            <source>Doubtful suggestions…</source>
            <extracomment>commands</extracomment>
            <translation>संदिग्ध सुझाव…</translation>
        </message>
        <message>
            <source>Each article needs an id of its own, unless you say that no field is the id.</source>
            <extracomment>incoming</extracomment>
            <translation>हर लेख की अपनी आईडी होनी चाहिए, जब तक आप यह न बताएँ कि कोई भी फ़ील्ड आईडी नहीं है।</translation>
        </message>
        <message>
            <source>Each is a whole project. Restoring one makes a backup of what there is now.</source>
            <extracomment>backups_dialog</extracomment>
            <translation>हर बैकअप एक पूरा प्रोजेक्ट है। किसी को बहाल करने पर जो अभी है उसका बैकअप बनता है।</translation>
        </message>
        <message>
            <source>edge</source>
            <extracomment>hint_view</extracomment>
            <translation>सीमा</translation>
        </message>
        <message>
            <source>Edge inside a word</source>
            <extracomment>lint_rules</extracomment>
            <translation>शब्द के भीतर सीमा</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>commands</extracomment>
            <translation>संपादन</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <extracomment>side_tabs</extracomment>
            <translation>अन्यत्र</translation>
        </message>
        <message>
            <source>End edge one token left</source>
            <extracomment>commands</extracomment>
            <translation>अंत एक शब्द बाएँ</translation>
        </message>
        <message>
            <source>End edge one token right</source>
            <extracomment>commands</extracomment>
            <translation>अंत एक शब्द दाएँ</translation>
        </message>
        <message>
            <source>Entities</source>
            <extracomment>news.toml, training_words</extracomment>
            <translation>इकाइयाँ</translation>
        </message>
        <message>
            <source>entities</source>
            <extracomment>wording</extracomment>
            <translation>इकाई-पहचान</translation>
        </message>
        <message>
            <source>Entities and claims in news articles, suggested, decided by key, saved as you go.</source>
            <extracomment>start_view</extracomment>
            <translation>समाचार लेखों में इकाइयाँ और दावे: सुझाए हुए, कुंजी से तय, साथ-साथ सहेजे हुए।</translation>
        </message>
        <message>
            <source>Entities and claims in news articles, with suggestions beside them.</source>
            <extracomment>window_commands</extracomment>
            <translation>समाचार लेखों में इकाइयाँ और दावे, साथ में सुझाव।</translation>
        </message>
        <message>
            <source>error</source>
            <extracomment>lint_model</extracomment>
            <translation>त्रुटि</translation>
        </message>
        <message>
            <source>Event</source>
            <extracomment>news.toml</extracomment>
            <translation>घटना</translation>
        </message>
        <message>
            <source>event or property</source>
            <extracomment>news.toml</extracomment>
            <translation>घटना या गुण</translation>
        </message>
        <message>
            <source>Every command by name…</source>
            <extracomment>commands</extracomment>
            <translation>नाम से सभी कमांड…</translation>
        </message>
        <message>
            <source>Every mention is marked, every time: one that is left out teaches that these words are no name.</source>
            <extracomment>lint_rules</extracomment>
            <translation>हर उल्लेख चिह्नित होता है, हर बार: जो छूट जाए, वह सिखाता है कि ये शब्द नाम नहीं हैं।</translation>
        </message>
        <message>
            <source>Every split needs a whole number above zero.</source>
            <extracomment>splits</extracomment>
            <translation>हर भाग के लिए शून्य से बड़ी पूर्ण संख्या चाहिए।</translation>
        </message>
        <message>
            <source>Excel table, one article a row</source>
            <extracomment>formats</extracomment>
            <translation>Excel तालिका, हर पंक्ति में एक लेख</translation>
        </message>
        <message>
            <source>Export</source>
            <extracomment>export_dialog</extracomment>
            <translation>निर्यात करें</translation>
        </message>
        <message>
            <source>Export a release</source>
            <extracomment>export_dialog</extracomment>
            <translation>रिलीज़ निर्यात करें</translation>
        </message>
        <message>
            <source>Export a release…</source>
            <extracomment>commands</extracomment>
            <translation>रिलीज़ निर्यात करें…</translation>
        </message>
        <message>
            <source>Export one in the format workbench as well.</source>
            <extracomment>release_reading</extracomment>
            <translation>एक रिलीज़ workbench प्रारूप में भी निर्यात करें।</translation>
        </message>
        <message>
            <source>Export what one of them made.</source>
            <extracomment>exporting</extracomment>
            <translation>उनमें से किसी एक का किया हुआ निर्यात करें।</translation>
        </message>
        <message>
            <source>Exporting to {name}</source>
            <extracomment>project_work</extracomment>
            <translation>{name} में निर्यात हो रहा है</translation>
        </message>
        <message>
            <source>Expressions of date and duration.</source>
            <extracomment>news.toml</extracomment>
            <translation>तारीख़ और अवधि की अभिव्यक्तियाँ।</translation>
        </message>
        <message>
            <source>Expressions of time within a day.</source>
            <extracomment>news.toml</extracomment>
            <translation>एक दिन के भीतर के समय की अभिव्यक्तियाँ।</translation>
        </message>
        <message>
            <source>F1 before → after</source>
            <extracomment>training_dialog</extracomment>
            <translation>F1 पहले → बाद में</translation>
        </message>
        <message numerus="yes">
            <source>F1 {before} → {after} on {n:,} held-out articles, {difference} (95 %: {low} to {high})</source>
            <extracomment>training_words</extracomment>
            <translation>
                <numerusform>अलग रखे {n:,} लेख पर F1 {before} → {after}, {difference} (95 %: {low} से {high})</numerusform>
                <numerusform>अलग रखे {n:,} लेखों पर F1 {before} → {after}, {difference} (95 %: {low} से {high})</numerusform>
            </translation>
        </message>
        <message>
            <source>Fields</source>
            <extracomment>import_dialog</extracomment>
            <translation>फ़ील्ड</translation>
        </message>
        <message>
            <source>Fields that hold several values, and no spans, were left out: {names}.</source>
            <extracomment>jsonl</extracomment>
            <translation>जिन फ़ील्ड में कई मान हैं पर अंश नहीं, वे छोड़ दिए गए: {names}।</translation>
        </message>
        <message>
            <source>Files cannot be locked on this disk or share, and a project has to be.</source>
            <extracomment>connection</extracomment>
            <translation>इस डिस्क या नेटवर्क की साझा डिस्क पर फ़ाइलें लॉक नहीं की जा सकतीं, जबकि प्रोजेक्ट को लॉक करना ज़रूरी है।</translation>
        </message>
        <message>
            <source>Files of this format have no fields to choose from.</source>
            <extracomment>import_fields</extracomment>
            <translation>इस प्रारूप की फ़ाइलों में चुनने के लिए कोई फ़ील्ड नहीं है।</translation>
        </message>
        <message>
            <source>Filter the queue</source>
            <extracomment>commands</extracomment>
            <translation>कतार छाँटें</translation>
        </message>
        <message>
            <source>Find in article…</source>
            <extracomment>commands</extracomment>
            <translation>लेख में खोजें…</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <extracomment>find_view</extracomment>
            <translation>इस लेख में खोजें</translation>
        </message>
        <message>
            <source>Find the next place</source>
            <extracomment>commands</extracomment>
            <translation>अगला स्थान खोजें</translation>
        </message>
        <message>
            <source>Find the place before</source>
            <extracomment>commands</extracomment>
            <translation>पिछला स्थान खोजें</translation>
        </message>
        <message>
            <source>Findings</source>
            <extracomment>commands, lint_view, side_tabs</extracomment>
            <translation>निष्कर्ष</translation>
        </message>
        <message>
            <source>Findings before a release</source>
            <extracomment>commands</extracomment>
            <translation>रिलीज़ से पहले के निष्कर्ष</translation>
        </message>
        <message>
            <source>finish</source>
            <extracomment>decisions, hint_view</extracomment>
            <translation>पूरा करना</translation>
        </message>
        <message>
            <source>Finish an article, or ask for all of them.</source>
            <extracomment>exporting</extracomment>
            <translation>कोई लेख पूरा करें, या सभी लेख माँगें।</translation>
        </message>
        <message>
            <source>Finish more articles first.</source>
            <extracomment>claim_learning, entity_training, training_work</extracomment>
            <translation>पहले और लेख पूरे करें।</translation>
        </message>
        <message>
            <source>Finish one first, or ask for unfinished ones too.</source>
            <extracomment>release</extracomment>
            <translation>पहले कोई लेख पूरा करें, या अधूरे लेख भी माँगें।</translation>
        </message>
        <message>
            <source>Finish one, or choose other states.</source>
            <extracomment>exporting</extracomment>
            <translation>कोई लेख पूरा करें, या दूसरी स्थितियाँ चुनें।</translation>
        </message>
        <message>
            <source>Finish the article, go to the next</source>
            <extracomment>commands</extracomment>
            <translation>लेख पूरा करें, अगले पर जाएँ</translation>
        </message>
        <message>
            <source>Finished</source>
            <extracomment>reviewing</extracomment>
            <translation>पूरा हुआ</translation>
        </message>
        <message>
            <source>finished the article</source>
            <extracomment>history_words</extracomment>
            <translation>लेख पूरा किया</translation>
        </message>
        <message numerus="yes">
            <source>finished the article, {n:,} accepted</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>लेख पूरा किया, {n:,} स्वीकृत</numerusform>
                <numerusform>लेख पूरा किया, {n:,} स्वीकृत</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Finished; {n:,} accepted, undo takes it back</source>
            <extracomment>reviewing</extracomment>
            <translation>
                <numerusform>पूरा हुआ; {n:,} स्वीकृत, पूर्ववत करने से वापस हो जाएगा</numerusform>
                <numerusform>पूरा हुआ; {n:,} स्वीकृत, पूर्ववत करने से वापस हो जाएगा</numerusform>
            </translation>
        </message>
        <message>
            <source>Finishing then leads through those that were not in hand yet. It holds for the project.</source>
            <extracomment>finishing_dialog</extracomment>
            <translation>तब पूरा करना उन सुझावों से होकर जाता है जो अभी देखे नहीं गए। यह प्रोजेक्ट पर लागू है।</translation>
        </message>
        <message>
            <source>Five news articles with suggestions, to try it out</source>
            <extracomment>start_view</extracomment>
            <translation>आज़माने के लिए सुझावों सहित पाँच समाचार लेख</translation>
        </message>
        <message>
            <source>Flag</source>
            <extracomment>desk_commands</extracomment>
            <translation>फ़्लैग करें</translation>
        </message>
        <message>
            <source>flag</source>
            <extracomment>decisions</extracomment>
            <translation>फ़्लैग</translation>
        </message>
        <message>
            <source>Flag this article</source>
            <extracomment>desk_commands</extracomment>
            <translation>इस लेख को फ़्लैग करें</translation>
        </message>
        <message>
            <source>Flag with a note…</source>
            <extracomment>commands</extracomment>
            <translation>टिप्पणी के साथ फ़्लैग करें…</translation>
        </message>
        <message>
            <source>Flag: {note}</source>
            <extracomment>header_view, queue_model</extracomment>
            <translation>फ़्लैग: {note}</translation>
        </message>
        <message>
            <source>Flagged</source>
            <extracomment>header_view, queue_filter</extracomment>
            <translation>फ़्लैग किए हुए</translation>
        </message>
        <message>
            <source>flagged</source>
            <extracomment>header_view, queue_model, queue_rows</extracomment>
            <translation>फ़्लैग किया हुआ</translation>
        </message>
        <message>
            <source>flagged the article</source>
            <extracomment>history_words</extracomment>
            <translation>लेख फ़्लैग किया</translation>
        </message>
        <message>
            <source>flagged the article: {note}</source>
            <extracomment>history_words</extracomment>
            <translation>लेख फ़्लैग किया: {note}</translation>
        </message>
        <message>
            <source>flagged: {note}</source>
            <extracomment>queue_rows</extracomment>
            <translation>फ़्लैग: {note}</translation>
        </message>
        <message>
            <source>Folder</source>
            <extracomment>export_dialog</extracomment>
            <translation>फ़ोल्डर</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <extracomment>settings</extracomment>
            <translation>बैकअप का फ़ोल्डर</translation>
        </message>
        <message>
            <source>Folder for projects</source>
            <extracomment>settings</extracomment>
            <translation>प्रोजेक्टों का फ़ोल्डर</translation>
        </message>
        <message>
            <source>Folder of the release</source>
            <extracomment>export_dialog</extracomment>
            <translation>रिलीज़ का फ़ोल्डर</translation>
        </message>
        <message>
            <source>Font of the article</source>
            <extracomment>settings</extracomment>
            <translation>लेख का फ़ॉन्ट</translation>
        </message>
        <message>
            <source>For blue-yellow colour blindness (tritan)</source>
            <extracomment>settings</extracomment>
            <translation>नीला-पीला वर्णांधता के लिए (ट्राइटान)</translation>
        </message>
        <message>
            <source>For example utf-8, cp1252, latin-1.</source>
            <extracomment>encodings</extracomment>
            <translation>उदाहरण के लिए utf-8, cp1252, latin-1।</translation>
        </message>
        <message>
            <source>For red-green colour blindness (protan, deutan)</source>
            <extracomment>settings</extracomment>
            <translation>लाल-हरा वर्णांधता के लिए (प्रोटान, ड्यूटान)</translation>
        </message>
        <message>
            <source>For {layer} what ships is in use already.</source>
            <extracomment>training</extracomment>
            <translation>{layer} के लिए साथ आया मॉड्यूल पहले से उपयोग में है।</translation>
        </message>
        <message>
            <source>Forget which splits articles had before</source>
            <extracomment>export_dialog</extracomment>
            <translation>लेख पहले किन भागों में थे, यह भूल जाएँ</translation>
        </message>
        <message>
            <source>Format</source>
            <extracomment>export_dialog, import_format</extracomment>
            <translation>प्रारूप</translation>
        </message>
        <message>
            <source>Format of the release</source>
            <extracomment>export_dialog</extracomment>
            <translation>रिलीज़ का प्रारूप</translation>
        </message>
        <message>
            <source>Free some space and try again; all that was saved before is kept.</source>
            <extracomment>connection</extracomment>
            <translation>कुछ जगह खाली करें और फिर कोशिश करें; पहले सहेजा गया सब कुछ सुरक्षित है।</translation>
        </message>
        <message>
            <source>Free some space, or choose another disk.</source>
            <extracomment>disks</extracomment>
            <translation>कुछ जगह खाली करें, या दूसरी डिस्क चुनें।</translation>
        </message>
        <message>
            <source>Free some space, or choose another folder for backups in the settings.</source>
            <extracomment>backups</extracomment>
            <translation>कुछ जगह खाली करें, या सेटिंग में बैकअप के लिए दूसरा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <source>From the next start on. The language of the articles is another matter: it is part of a project.</source>
            <extracomment>settings</extracomment>
            <translation>अगली बार शुरू होने पर। लेखों की भाषा अलग बात है: वह प्रोजेक्ट का हिस्सा है।</translation>
        </message>
        <message>
            <source>From the quotation marks.</source>
            <extracomment>news.toml</extracomment>
            <translation>उद्धरण चिह्नों के अनुसार।</translation>
        </message>
        <message>
            <source>From {least} on, suggesters can learn from them. Until then rules and memory do better: what you decide about a name is suggested again at once.</source>
            <extracomment>training_dialog</extracomment>
            <translation>{least} से आगे सुझाव मॉड्यूल उनसे सीख सकते हैं। तब तक नियम और स्मृति बेहतर हैं: किसी नाम पर आपका निर्णय तुरंत फिर सुझाया जाता है।</translation>
        </message>
        <message>
            <source>Further pages of annotations lie elsewhere.</source>
            <extracomment>web_annotation</extracomment>
            <translation>एनोटेशन के और पृष्ठ कहीं और हैं।</translation>
        </message>
        <message>
            <source>gave a score that is not between 0 and 1 ({score})</source>
            <extracomment>entry_points</extracomment>
            <translation>ने ऐसा अंक दिया जो 0 और 1 के बीच नहीं है ({score})</translation>
        </message>
        <message>
            <source>gave attributes that are no text</source>
            <extracomment>entry_points</extracomment>
            <translation>ने ऐसी विशेषताएँ दीं जो पाठ नहीं हैं</translation>
        </message>
        <message>
            <source>gave roles or a group that cannot be kept</source>
            <extracomment>entry_points</extracomment>
            <translation>ने ऐसी भूमिकाएँ या समूह दिया जो रखा नहीं जा सकता</translation>
        </message>
        <message>
            <source>gave something that is no suggestion</source>
            <extracomment>entry_points</extracomment>
            <translation>ने ऐसा कुछ दिया जो सुझाव नहीं है</translation>
        </message>
        <message>
            <source>gave something that is no suggestion ({why})</source>
            <extracomment>entry_points</extracomment>
            <translation>ने ऐसा कुछ दिया जो सुझाव नहीं है ({why})</translation>
        </message>
        <message>
            <source>General</source>
            <extracomment>settings</extracomment>
            <translation>सामान्य</translation>
        </message>
        <message>
            <source>Give it another name in the scheme.</source>
            <extracomment>hugging_face_release, workbench_jsonl</extracomment>
            <translation>योजना में इसे दूसरा नाम दें।</translation>
        </message>
        <message>
            <source>Give the layer, role or attribute another name in the scheme.</source>
            <extracomment>docbin_release</extracomment>
            <translation>योजना में परत, भूमिका या विशेषता को दूसरा नाम दें।</translation>
        </message>
        <message>
            <source>Give this one another id, or its file another name, or say that no field is the id.</source>
            <extracomment>import_twins</extracomment>
            <translation>इसे दूसरी आईडी दें, या इसकी फ़ाइल को दूसरा नाम दें, या बताएँ कि कोई भी फ़ील्ड आईडी नहीं है।</translation>
        </message>
        <message>
            <source>Go</source>
            <extracomment>commands</extracomment>
            <translation>जाएँ</translation>
        </message>
        <message>
            <source>Go back to {name}</source>
            <extracomment>training_dialog</extracomment>
            <translation>वापस जाएँ: {name}</translation>
        </message>
        <message>
            <source>go on</source>
            <extracomment>hint_view</extracomment>
            <translation>आगे बढ़ें</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <extracomment>damage_dialog</extracomment>
            <translation>पढ़ना जारी रखें</translation>
        </message>
        <message>
            <source>Go on where you left off</source>
            <extracomment>settings</extracomment>
            <translation>वहीं से आगे बढ़ें जहाँ छोड़ा था</translation>
        </message>
        <message>
            <source>Go on with a project file on this computer</source>
            <extracomment>start_view</extracomment>
            <translation>इस कंप्यूटर की किसी प्रोजेक्ट फ़ाइल पर आगे काम करें</translation>
        </message>
        <message>
            <source>Go to a mark in sight by letters…</source>
            <extracomment>commands</extracomment>
            <translation>अक्षरों से किसी दिखते चिह्न पर जाएँ…</translation>
        </message>
        <message>
            <source>Go to a word in sight by letters…</source>
            <extracomment>commands</extracomment>
            <translation>अक्षरों से किसी दिखते शब्द पर जाएँ…</translation>
        </message>
        <message>
            <source>Go to an article…</source>
            <extracomment>commands</extracomment>
            <translation>किसी लेख पर जाएँ…</translation>
        </message>
        <message>
            <source>Go to another article.</source>
            <extracomment>journal</extracomment>
            <translation>किसी दूसरे लेख पर जाएँ।</translation>
        </message>
        <message numerus="yes">
            <source>goes over {n} sentences</source>
            <extracomment>lint_claims</extracomment>
            <translation>
                <numerusform>{n} वाक्य में फैला है</numerusform>
                <numerusform>{n} वाक्यों में फैला है</numerusform>
            </translation>
        </message>
        <message>
            <source>gold</source>
            <extracomment>import_whose</extracomment>
            <translation>गोल्ड</translation>
        </message>
        <message>
            <source>Group of people</source>
            <extracomment>news.toml</extracomment>
            <translation>लोगों का समूह</translation>
        </message>
        <message>
            <source>Groups of settings</source>
            <extracomment>settings_dialog</extracomment>
            <translation>सेटिंग के समूह</translation>
        </message>
        <message>
            <source>Guidelines</source>
            <extracomment>guidelines_view, side_tabs</extracomment>
            <translation>दिशानिर्देश</translation>
        </message>
        <message>
            <source>Guidelines on the label in hand</source>
            <extracomment>commands</extracomment>
            <translation>चुने हुए लेबल के दिशानिर्देश</translation>
        </message>
        <message>
            <source>has no words that do the claiming</source>
            <extracomment>lint_claims</extracomment>
            <translation>इसमें दावा करने वाले शब्द नहीं हैं</translation>
        </message>
        <message>
            <source>has so many repetitions or alternatives that it may take for ever</source>
            <extracomment>safe_regex</extracomment>
            <translation>में इतनी पुनरावृत्तियाँ या विकल्प हैं कि खोज कभी पूरी न हो</translation>
        </message>
        <message>
            <source>has the flag x, under which it is not read here</source>
            <extracomment>safe_regex</extracomment>
            <translation>में x फ़्लैग है, जिसके साथ यह यहाँ नहीं पढ़ा जाता</translation>
        </message>
        <message>
            <source>Hash and size of “{name}” cannot be read.</source>
            <extracomment>release_reading</extracomment>
            <translation>“{name}” का हैश और आकार पढ़े नहीं जा सकते।</translation>
        </message>
        <message>
            <source>Have a program for text recognition (OCR) put the text in.</source>
            <extracomment>pdf</extracomment>
            <translation>पाठ पहचानने वाले (OCR) प्रोग्राम से इसमें पाठ डलवाएँ।</translation>
        </message>
        <message>
            <source>Have {name} be as it was on {when}?</source>
            <extracomment>backups_dialog</extracomment>
            <translation>क्या {name} को वैसा कर दें जैसा {when} को था?</translation>
        </message>
        <message>
            <source>Held out</source>
            <extracomment>training_dialog</extracomment>
            <translation>अलग रखे</translation>
        </message>
        <message>
            <source>Help</source>
            <extracomment>commands</extracomment>
            <translation>सहायता</translation>
        </message>
        <message>
            <source>hint</source>
            <extracomment>lint_model</extracomment>
            <translation>सूचना</translation>
        </message>
        <message>
            <source>History</source>
            <extracomment>side_tabs</extracomment>
            <translation>इतिहास</translation>
        </message>
        <message>
            <source>History of decisions</source>
            <extracomment>commands</extracomment>
            <translation>निर्णयों का इतिहास</translation>
        </message>
        <message>
            <source>holds nothing but white space</source>
            <extracomment>lint_spans</extracomment>
            <translation>इसमें ख़ाली जगह के अलावा कुछ नहीं है</translation>
        </message>
        <message>
            <source>how a span came about</source>
            <extracomment>conll_release, doccano_release</extracomment>
            <translation>अंश कैसे बना</translation>
        </message>
        <message>
            <source>How far the work is cannot be counted.</source>
            <extracomment>statistics</extracomment>
            <translation>काम कितना हुआ, यह गिना नहीं जा सकता।</translation>
        </message>
        <message>
            <source>How long those that are not part of the workbench may take for a thousand words. From the next project on.</source>
            <extracomment>settings</extracomment>
            <translation>जो प्रोग्राम का हिस्सा नहीं हैं, वे हज़ार शब्दों के लिए कितना समय ले सकते हैं। अगले प्रोजेक्ट से।</translation>
        </message>
        <message>
            <source>How releases are split cannot be read.</source>
            <extracomment>splits</extracomment>
            <translation>रिलीज़ कैसे बाँटी जाती हैं, यह पढ़ा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>How the workbench ended the last time</source>
            <extracomment>sitting_notes</extracomment>
            <translation>पिछली बार प्रोग्राम कैसे बंद हुआ</translation>
        </message>
        <message>
            <source>How to annotate</source>
            <extracomment>commands, help_view</extracomment>
            <translation>एनोटेशन कैसे करें</translation>
        </message>
        <message>
            <source>Hugging Face data set, JSON Lines</source>
            <extracomment>hugging_face_release</extracomment>
            <translation>Hugging Face डेटासेट, JSON Lines</translation>
        </message>
        <message>
            <source>Hugging Face data set, Parquet</source>
            <extracomment>hugging_face_release</extracomment>
            <translation>Hugging Face डेटासेट, Parquet</translation>
        </message>
        <message>
            <source>Hugging Face data set, tokens with tags</source>
            <extracomment>formats</extracomment>
            <translation>Hugging Face डेटासेट, टैग वाले टोकन</translation>
        </message>
        <message>
            <source>Id</source>
            <extracomment>import_fields</extracomment>
            <translation>आईडी</translation>
        </message>
        <message>
            <source>ids of spans</source>
            <extracomment>conll_release, doccano_release</extracomment>
            <translation>अंशों की आईडी</translation>
        </message>
        <message>
            <source>Ids such as “{key}” are in another file too. Articles of this one with other texts are named “{made}” …</source>
            <extracomment>reading</extracomment>
            <translation>“{key}” जैसी आईडी किसी दूसरी फ़ाइल में भी हैं। इस फ़ाइल के जिन लेखों का पाठ अलग है, उनके नाम अब ऐसे हैं: “{made}” …</translation>
        </message>
        <message>
            <source>If it is still open there, two windows will write to one file over the network, and not every network keeps them apart: the file may be damaged.</source>
            <extracomment>taking_over</extracomment>
            <translation>यदि यह वहाँ अब भी खुला है, तो दो विंडो नेटवर्क पर एक ही फ़ाइल में लिखेंगी, और हर नेटवर्क उन्हें अलग नहीं रखता: फ़ाइल क्षतिग्रस्त हो सकती है।</translation>
        </message>
        <message>
            <source>Import</source>
            <extracomment>import_dialog</extracomment>
            <translation>आयात करें</translation>
        </message>
        <message>
            <source>import</source>
            <extracomment>decisions, wording</extracomment>
            <translation>आयात</translation>
        </message>
        <message>
            <source>Import annotations</source>
            <extracomment>import_dialog</extracomment>
            <translation>एनोटेशन आयात करें</translation>
        </message>
        <message>
            <source>Import articles</source>
            <extracomment>import_commands, import_dialog</extracomment>
            <translation>लेख आयात करें</translation>
        </message>
        <message>
            <source>import articles</source>
            <extracomment>hint_view</extracomment>
            <translation>लेख आयात करें</translation>
        </message>
        <message>
            <source>Import articles…</source>
            <extracomment>commands, main_window</extracomment>
            <translation>लेख आयात करें…</translation>
        </message>
        <message>
            <source>Import it under another name.</source>
            <extracomment>import_twins</extracomment>
            <translation>इसे दूसरे नाम से आयात करें।</translation>
        </message>
        <message>
            <source>Import the files as somebody’s annotations, or take the earlier import back first.</source>
            <extracomment>import_twins</extracomment>
            <translation>फ़ाइलों को किसी के एनोटेशन के रूप में आयात करें, या पहले पुराना आयात वापस लें।</translation>
        </message>
        <message numerus="yes">
            <source>Import {n:,} articles</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>{n:,} लेख आयात करें</numerusform>
                <numerusform>{n:,} लेख आयात करें</numerusform>
            </translation>
        </message>
        <message>
            <source>Import {number} is not taken back.</source>
            <extracomment>taking_back</extracomment>
            <translation>आयात {number} वापस नहीं लिया गया है।</translation>
        </message>
        <message>
            <source>Import {number} is taken back already.</source>
            <extracomment>taking_back</extracomment>
            <translation>आयात {number} पहले ही वापस लिया जा चुका है।</translation>
        </message>
        <message>
            <source>Import {number} was taken back or brought back meanwhile.</source>
            <extracomment>batches</extracomment>
            <translation>आयात {number} इस बीच वापस लिया या वापस लाया गया।</translation>
        </message>
        <message numerus="yes">
            <source>imported {n:,} annotations</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>{n:,} एनोटेशन आयात किया</numerusform>
                <numerusform>{n:,} एनोटेशन आयात किए</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Importing {n:,} files</source>
            <extracomment>import_commands</extracomment>
            <translation>
                <numerusform>{n:,} फ़ाइल आयात हो रही है</numerusform>
                <numerusform>{n:,} फ़ाइलें आयात हो रही हैं</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing {name}</source>
            <extracomment>import_commands</extracomment>
            <translation>{name} आयात हो रहा है</translation>
        </message>
        <message>
            <source>Imports</source>
            <extracomment>batches_dialog</extracomment>
            <translation>आयात</translation>
        </message>
        <message>
            <source>Imports…</source>
            <extracomment>commands</extracomment>
            <translation>आयात…</translation>
        </message>
        <message>
            <source>in all articles</source>
            <extracomment>lint_model, lint_rows</extracomment>
            <translation>सभी लेखों में</translation>
        </message>
        <message>
            <source>In progress</source>
            <extracomment>queue_filter, wording</extracomment>
            <translation>जारी</translation>
        </message>
        <message>
            <source>In this gazetteer “{kind}” is not a table of labels with lists of names.</source>
            <extracomment>gazetteer</extracomment>
            <translation>इस नाम-सूची में “{kind}” नामों की सूचियों वाले लेबलों की तालिका नहीं है।</translation>
        </message>
        <message>
            <source>in use</source>
            <extracomment>training_words</extracomment>
            <translation>उपयोग में</translation>
        </message>
        <message>
            <source>In use: {name}</source>
            <extracomment>training_dialog</extracomment>
            <translation>उपयोग में: {name}</translation>
        </message>
        <message numerus="yes">
            <source>In {n:,} places the outcome of lost decisions is kept, though nobody can tell how it came about.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>{n:,} जगह पर खोए हुए निर्णय का परिणाम सुरक्षित है, पर कोई नहीं बता सकता कि वह कैसे बना।</numerusform>
                <numerusform>{n:,} जगहों पर खोए हुए निर्णयों का परिणाम सुरक्षित है, पर कोई नहीं बता सकता कि वह कैसे बना।</numerusform>
            </translation>
        </message>
        <message>
            <source>indirect</source>
            <extracomment>news.toml</extracomment>
            <translation>अप्रत्यक्ष</translation>
        </message>
        <message>
            <source>Install a pipeline of this name, or choose another: workbench suggesters {project} --pipeline NAME.</source>
            <extracomment>pipelines_in_use</extracomment>
            <translation>इस नाम की पाइपलाइन स्थापित करें, या दूसरी चुनें: workbench suggesters {project} --pipeline NAME।</translation>
        </message>
        <message>
            <source>Install it: pip install {package}.</source>
            <extracomment>extras</extracomment>
            <translation>इसे स्थापित करें: pip install {package}।</translation>
        </message>
        <message>
            <source>Install its package. {offered}</source>
            <extracomment>entry_points</extracomment>
            <translation>इसका पैकेज स्थापित करें। {offered}</translation>
        </message>
        <message>
            <source>Install the package of a pipeline, or name a folder that holds a trained one.</source>
            <extracomment>languages</extracomment>
            <translation>किसी पाइपलाइन का पैकेज स्थापित करें, या वह फ़ोल्डर बताएँ जिसमें प्रशिक्षित पाइपलाइन है।</translation>
        </message>
        <message>
            <source>Installed are: {names}.</source>
            <extracomment>entry_points</extracomment>
            <translation>ये स्थापित हैं: {names}।</translation>
        </message>
        <message>
            <source>is longer than {longest} characters</source>
            <extracomment>safe_regex</extracomment>
            <translation>{longest} वर्णों से लंबा है</translation>
        </message>
        <message>
            <source>is no regular expression: {error}</source>
            <extracomment>safe_regex</extracomment>
            <translation>रेगुलर एक्सप्रेशन नहीं है: {error}</translation>
        </message>
        <message>
            <source>is suggested, and was never decided</source>
            <extracomment>lint_scheme</extracomment>
            <translation>सुझाया गया है, और इस पर कभी निर्णय नहीं हुआ</translation>
        </message>
        <message>
            <source>Is the workbench closed on the computer “{name}”?</source>
            <extracomment>taking_over</extracomment>
            <translation>क्या कंप्यूटर “{name}” पर प्रोग्राम बंद है?</translation>
        </message>
        <message>
            <source>It can be brought back.</source>
            <extracomment>taking_back</extracomment>
            <translation>इसे वापस लाया जा सकता है।</translation>
        </message>
        <message>
            <source>It can be: {allowed}.</source>
            <extracomment>setting_kinds</extracomment>
            <translation>मान्य है: {allowed}।</translation>
        </message>
        <message>
            <source>It cannot be deleted: {error}.</source>
            <extracomment>wiping</extracomment>
            <translation>इसे मिटाया नहीं जा सकता: {error}।</translation>
        </message>
        <message>
            <source>It cannot be loaded: it holds a link to another folder.</source>
            <extracomment>unchanged</extracomment>
            <translation>इसे लोड नहीं किया जा सकता: इसमें दूसरे फ़ोल्डर का लिंक है।</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <extracomment>backups_dialog</extracomment>
            <translation>इसे पढ़ा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>It cannot be read: {error}.</source>
            <extracomment>changing_suggesters, reading, trust, unchanged</extracomment>
            <translation>इसे पढ़ा नहीं जा सकता: {error}।</translation>
        </message>
        <message>
            <source>It cannot be saved: {error}.</source>
            <extracomment>report_dialog</extracomment>
            <translation>इसे सहेजा नहीं जा सकता: {error}।</translation>
        </message>
        <message>
            <source>It cannot be shown: the file cannot be read as it was written, most often because of the disk.</source>
            <extracomment>damage_dialog</extracomment>
            <translation>इसे दिखाया नहीं जा सकता: फ़ाइल वैसी नहीं पढ़ी जा सकती जैसी लिखी गई थी, अधिकतर डिस्क के कारण।</translation>
        </message>
        <message>
            <source>it does not begin with xmi:XMI</source>
            <extracomment>cas_xmi</extracomment>
            <translation>यह xmi:XMI से शुरू नहीं होती</translation>
        </message>
        <message>
            <source>It does not hold: {left_out}.</source>
            <extracomment>export_dialog</extracomment>
            <translation>इसमें यह नहीं है: {left_out}।</translation>
        </message>
        <message>
            <source>It does not say which files there are.</source>
            <extracomment>release_reading</extracomment>
            <translation>इसमें नहीं बताया गया कि कौन-सी फ़ाइलें हैं।</translation>
        </message>
        <message>
            <source>It does not say which words it is about, and others here are wrong.</source>
            <extracomment>brat_marks</extracomment>
            <translation>यह नहीं बताती कि किन शब्दों के बारे में है, और यहाँ की दूसरी पंक्तियाँ ग़लत हैं।</translation>
        </message>
        <message>
            <source>it has an element “{name}”</source>
            <extracomment>cas_xmi</extracomment>
            <translation>इसमें “{name}” एलिमेंट है</translation>
        </message>
        <message>
            <source>it has no structures</source>
            <extracomment>cas_json</extracomment>
            <translation>इसमें कोई संरचना नहीं है</translation>
        </message>
        <message>
            <source>It has to be UTF-8, one id a line.</source>
            <extracomment>split_choice</extracomment>
            <translation>यह UTF-8 में होनी चाहिए, हर पंक्ति में एक आईडी।</translation>
        </message>
        <message>
            <source>It has {names}.</source>
            <extracomment>changing_suggesters, excel, intake</extracomment>
            <translation>इसमें ये हैं: {names}।</translation>
        </message>
        <message>
            <source>It holds everything.</source>
            <extracomment>export_dialog</extracomment>
            <translation>इसमें सब कुछ है।</translation>
        </message>
        <message>
            <source>It is closed there</source>
            <extracomment>taking_over</extracomment>
            <translation>वहाँ बंद है</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <extracomment>cas_xmi</extracomment>
            <translation>यह बहुत गहराई तक नेस्टेड है</translation>
        </message>
        <message>
            <source>It is not better, so what was in use stays.</source>
            <extracomment>training_words</extracomment>
            <translation>यह बेहतर नहीं है, इसलिए जो उपयोग में था वही रहेगा।</translation>
        </message>
        <message>
            <source>It is right</source>
            <extracomment>lint_view</extracomment>
            <translation>सही है</translation>
        </message>
        <message>
            <source>It is {likely:.0f} % likely to be better, and {needed:.0f} % are needed, so what was in use stays.</source>
            <extracomment>training_words</extracomment>
            <translation>इसके बेहतर होने की संभावना {likely:.0f} % है, जबकि {needed:.0f} % चाहिए, इसलिए जो उपयोग में था वही रहेगा।</translation>
        </message>
        <message>
            <source>It matches where a line end of two characters (CRLF) counts as one.</source>
            <extracomment>span_records</extracomment>
            <translation>यह तब मेल खाता है जब दो वर्णों (CRLF) वाला पंक्ति-अंत एक गिना जाए।</translation>
        </message>
        <message>
            <source>It matches where offsets count bytes of UTF-8.</source>
            <extracomment>span_records</extracomment>
            <translation>यह तब मेल खाता है जब स्थितियाँ UTF-8 के बाइट गिनें।</translation>
        </message>
        <message>
            <source>It matches where offsets count UTF-16 units, as JavaScript does.</source>
            <extracomment>span_records</extracomment>
            <translation>यह तब मेल खाता है जब स्थितियाँ UTF-16 इकाइयाँ गिनें, जैसा JavaScript करता है।</translation>
        </message>
        <message>
            <source>It matches where the end is the last character of the span.</source>
            <extracomment>span_records</extracomment>
            <translation>यह तब मेल खाता है जब अंत, अंश का आख़िरी वर्ण हो।</translation>
        </message>
        <message>
            <source>It may be built by a script: save it from a browser.</source>
            <extracomment>html_pages</extracomment>
            <translation>हो सकता है इसे कोई स्क्रिप्ट बनाती हो: इसे ब्राउज़र से सहेजें।</translation>
        </message>
        <message>
            <source>It may be cut off or damaged.</source>
            <extracomment>packages</extracomment>
            <translation>हो सकता है यह अधूरी या क्षतिग्रस्त हो।</translation>
        </message>
        <message>
            <source>It may be cut off, damaged, or another kind of file than its name says.</source>
            <extracomment>foreign</extracomment>
            <translation>हो सकता है यह अधूरी हो, क्षतिग्रस्त हो, या नाम में बताए प्रकार से अलग हो।</translation>
        </message>
        <message>
            <source>It may be cut off, damaged, or want a password: unpack it with another program.</source>
            <extracomment>archives</extracomment>
            <translation>हो सकता है यह अधूरा या क्षतिग्रस्त हो, या पासवर्ड माँगता हो: इसे किसी दूसरे प्रोग्राम से खोलें।</translation>
        </message>
        <message>
            <source>It may not be a text file, or be in another encoding.</source>
            <extracomment>drafts</extracomment>
            <translation>हो सकता है यह पाठ फ़ाइल न हो, या किसी दूसरी एन्कोडिंग में हो।</translation>
        </message>
        <message>
            <source>It was not read: {error}.</source>
            <extracomment>encodings</extracomment>
            <translation>यह नहीं पढ़ा गया: {error}।</translation>
        </message>
        <message>
            <source>It was suggested once the article was done: nobody has said whether it is right. A release leaves it out.</source>
            <extracomment>lint_rules</extracomment>
            <translation>यह लेख पूरा होने के बाद सुझाया गया: किसी ने नहीं बताया कि यह सही है या नहीं। रिलीज़ इसे छोड़ देती है।</translation>
        </message>
        <message>
            <source>its cue</source>
            <extracomment>hint_view</extracomment>
            <translation>उसका संकेत</translation>
        </message>
        <message>
            <source>Its ends are no whole numbers.</source>
            <extracomment>entry_points</extracomment>
            <translation>इसके सिरे पूर्ण संख्याएँ नहीं हैं।</translation>
        </message>
        <message>
            <source>its first letter</source>
            <extracomment>jump</extracomment>
            <translation>उसका पहला अक्षर</translation>
        </message>
        <message>
            <source>JSON Lines, one article a line</source>
            <extracomment>formats</extracomment>
            <translation>JSON Lines, हर पंक्ति में एक लेख</translation>
        </message>
        <message>
            <source>JSON, a list of articles</source>
            <extracomment>formats</extracomment>
            <translation>JSON, लेखों की सूची</translation>
        </message>
        <message>
            <source>Kept as right; it is listed last, and the same key there takes that back</source>
            <extracomment>lint_commands</extracomment>
            <translation>सही के रूप में रखा गया; यह सूची के अंत में है, और वहाँ वही कुंजी इसे वापस लेती है</translation>
        </message>
        <message>
            <source>Keys</source>
            <extracomment>settings_dialog</extracomment>
            <translation>कुंजियाँ</translation>
        </message>
        <message>
            <source>Keys in the line below</source>
            <extracomment>settings</extracomment>
            <translation>नीचे की पंक्ति में कुंजियाँ</translation>
        </message>
        <message>
            <source>Kind</source>
            <extracomment>news.toml</extracomment>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Label</source>
            <extracomment>context_menus, desk_commands</extracomment>
            <translation>लेबल</translation>
        </message>
        <message>
            <source>label</source>
            <extracomment>hint_view</extracomment>
            <translation>लेबल</translation>
        </message>
        <message>
            <source>Label articles of your own: texts, tables, JSON, files of other tools</source>
            <extracomment>start_view</extracomment>
            <translation>अपने लेखों पर लेबल लगाएँ: पाठ, तालिकाएँ, JSON, दूसरे औज़ारों की फ़ाइलें</translation>
        </message>
        <message>
            <source>Label by its number</source>
            <extracomment>key_sheet</extracomment>
            <translation>अपनी संख्या से लेबल</translation>
        </message>
        <message>
            <source>Label by its number, for all equal text</source>
            <extracomment>key_sheet</extracomment>
            <translation>अपनी संख्या से लेबल, सभी समान पाठ के लिए</translation>
        </message>
        <message>
            <source>Label by number</source>
            <extracomment>actions</extracomment>
            <translation>संख्या से लेबल</translation>
        </message>
        <message>
            <source>Label not in the scheme</source>
            <extracomment>lint_rules</extracomment>
            <translation>लेबल योजना में नहीं</translation>
        </message>
        <message>
            <source>Label Studio tasks with their labeling config</source>
            <extracomment>label_studio_release</extracomment>
            <translation>Label Studio कार्य, अपने लेबल विन्यास के साथ</translation>
        </message>
        <message>
            <source>Label Studio tasks, JSON</source>
            <extracomment>formats</extracomment>
            <translation>Label Studio कार्य, JSON</translation>
        </message>
        <message>
            <source>Label that the articles hold</source>
            <extracomment>queue_filter</extracomment>
            <translation>लेबल जो लेखों में है</translation>
        </message>
        <message>
            <source>label the word</source>
            <extracomment>hint_view</extracomment>
            <translation>शब्द को लेबल दें</translation>
        </message>
        <message>
            <source>label {label}</source>
            <extracomment>lint_names</extracomment>
            <translation>{label} लेबल दें</translation>
        </message>
        <message>
            <source>Label {number}</source>
            <extracomment>commands</extracomment>
            <translation>लेबल {number}</translation>
        </message>
        <message>
            <source>Label {number}, for all equal text</source>
            <extracomment>commands</extracomment>
            <translation>लेबल {number}, सभी समान पाठ के लिए</translation>
        </message>
        <message>
            <source>Labelled elsewhere, missed here</source>
            <extracomment>lint_rules</extracomment>
            <translation>अन्यत्र लेबल है, यहाँ छूटा</translation>
        </message>
        <message>
            <source>labelled elsewhere: {counts}</source>
            <extracomment>lint_names</extracomment>
            <translation>अन्यत्र लेबल: {counts}</translation>
        </message>
        <message>
            <source>labelled {label} in this article</source>
            <extracomment>lint_names</extracomment>
            <translation>इस लेख में {label} लेबल है</translation>
        </message>
        <message>
            <source>Labels</source>
            <extracomment>export_dialog</extracomment>
            <translation>लेबल</translation>
        </message>
        <message numerus="yes">
            <source>Labels ({n:,})</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>लेबल ({n:,})</numerusform>
                <numerusform>लेबल ({n:,})</numerusform>
            </translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>import_fields</extracomment>
            <translation>भाषा</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <extracomment>settings</extracomment>
            <translation>विंडो की भाषा</translation>
        </message>
        <message>
            <source>Larger text</source>
            <extracomment>commands</extracomment>
            <translation>पाठ बड़ा करें</translation>
        </message>
        <message>
            <source>law or rule</source>
            <extracomment>news.toml</extracomment>
            <translation>क़ानून या नियम</translation>
        </message>
        <message>
            <source>Law, treaty</source>
            <extracomment>news.toml</extracomment>
            <translation>क़ानून, संधि</translation>
        </message>
        <message>
            <source>Layer</source>
            <extracomment>training_dialog</extracomment>
            <translation>परत</translation>
        </message>
        <message>
            <source>layer</source>
            <extracomment>hint_view</extracomment>
            <translation>परत</translation>
        </message>
        <message>
            <source>Layers</source>
            <extracomment>export_dialog</extracomment>
            <translation>परतें</translation>
        </message>
        <message>
            <source>Learn</source>
            <extracomment>training_dialog</extracomment>
            <translation>सीखें</translation>
        </message>
        <message>
            <source>Learn from decisions</source>
            <extracomment>training_dialog</extracomment>
            <translation>निर्णयों से सीखें</translation>
        </message>
        <message>
            <source>Learn from decisions…</source>
            <extracomment>commands</extracomment>
            <translation>निर्णयों से सीखें…</translation>
        </message>
        <message>
            <source>Learned from</source>
            <extracomment>training_dialog</extracomment>
            <translation>किससे सीखा</translation>
        </message>
        <message>
            <source>Learning was cancelled.</source>
            <extracomment>training_commands</extracomment>
            <translation>सीखना रद्द किया गया।</translation>
        </message>
        <message>
            <source>Learning: {layers}</source>
            <extracomment>training_job</extracomment>
            <translation>सीखना जारी: {layers}</translation>
        </message>
        <message>
            <source>Least certain</source>
            <extracomment>queue_filter</extracomment>
            <translation>सबसे कम निश्चित</translation>
        </message>
        <message>
            <source>Least certain first</source>
            <extracomment>settings</extracomment>
            <translation>सबसे कम निश्चित पहले</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <extracomment>keys_page</extracomment>
            <translation>जैसा है रहने दें</translation>
        </message>
        <message>
            <source>Leave it</source>
            <extracomment>commands</extracomment>
            <translation>ऐसे ही छोड़ें</translation>
        </message>
        <message>
            <source>leave it</source>
            <extracomment>hint_view, jump</extracomment>
            <translation>रहने दें</translation>
        </message>
        <message>
            <source>Leave it out of the project's suggesters, give it more time in the settings, or tell whoever made it.</source>
            <extracomment>patience</extracomment>
            <translation>इसे प्रोजेक्ट के सुझाव मॉड्यूल से हटाएँ, सेटिंग में इसे और समय दें, या इसके निर्माता को बताएँ।</translation>
        </message>
        <message>
            <source>Leave it out of the project's suggesters, or tell whoever made it.</source>
            <extracomment>entry_points</extracomment>
            <translation>इसे प्रोजेक्ट के सुझाव मॉड्यूल से हटाएँ, या इसके निर्माता को बताएँ।</translation>
        </message>
        <message>
            <source>Leave out</source>
            <extracomment>import_labels</extracomment>
            <translation>छोड़ दें</translation>
        </message>
        <message>
            <source>Less motion</source>
            <extracomment>settings</extracomment>
            <translation>कम गति-प्रभाव</translation>
        </message>
        <message>
            <source>let it stand for no entity</source>
            <extracomment>lint_claims</extracomment>
            <translation>इसे किसी इकाई से न जोड़ें</translation>
        </message>
        <message>
            <source>let it stand for “{words}”</source>
            <extracomment>lint_claims</extracomment>
            <translation>इसे “{words}” से जोड़ें</translation>
        </message>
        <message>
            <source>Let stand</source>
            <extracomment>wording</extracomment>
            <translation>रहने दिया</translation>
        </message>
        <message>
            <source>lies across “{words}” {label}</source>
            <extracomment>lint_spans</extracomment>
            <translation>“{words}” {label} के आर-पार है</translation>
        </message>
        <message>
            <source>Light</source>
            <extracomment>settings</extracomment>
            <translation>हल्की</translation>
        </message>
        <message>
            <source>Light, dark or as the system</source>
            <extracomment>commands</extracomment>
            <translation>हल्की, गहरी या सिस्टम जैसी</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <extracomment>settings</extracomment>
            <translation>पंक्तियों की दूरी</translation>
        </message>
        <message>
            <source>line {n:,}</source>
            <extracomment>import_samples</extracomment>
            <translation>पंक्ति {n:,}</translation>
        </message>
        <message>
            <source>Lists of ids</source>
            <extracomment>export_dialog</extracomment>
            <translation>आईडी की सूचियाँ</translation>
        </message>
        <message>
            <source>Load them only if you trust whoever they come from. Until then those that ship are used.</source>
            <extracomment>trust_dialog</extracomment>
            <translation>उन्हें तभी लोड करें जब आपको उनके देने वाले पर भरोसा हो। तब तक साथ आए मॉड्यूल उपयोग होते हैं।</translation>
        </message>
        <message>
            <source>loading the suggester…</source>
            <extracomment>suggesting_job</extracomment>
            <translation>सुझाव मॉड्यूल लोड हो रहा है…</translation>
        </message>
        <message>
            <source>Log</source>
            <extracomment>commands, sitting_notes</extracomment>
            <translation>लॉग</translation>
        </message>
        <message>
            <source>Look</source>
            <extracomment>settings</extracomment>
            <translation>रूप</translation>
        </message>
        <message>
            <source>Look again</source>
            <extracomment>lint_view</extracomment>
            <translation>फिर से देखें</translation>
        </message>
        <message>
            <source>Look at doubtful suggestions before an article is finished</source>
            <extracomment>finishing_dialog</extracomment>
            <translation>लेख पूरा करने से पहले संदिग्ध सुझाव देखें</translation>
        </message>
        <message>
            <source>Look at the list of backups, and name one of them.</source>
            <extracomment>backups</extracomment>
            <translation>बैकअप की सूची देखें, और उनमें से किसी एक का नाम दें।</translation>
        </message>
        <message>
            <source>Look at the list of imports again.</source>
            <extracomment>batches</extracomment>
            <translation>आयातों की सूची फिर से देखें।</translation>
        </message>
        <message>
            <source>Look at the list of imports.</source>
            <extracomment>batches</extracomment>
            <translation>आयातों की सूची देखें।</translation>
        </message>
        <message numerus="yes">
            <source>Look at these articles again: {names}.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>इस लेख को फिर से देखें: {names}।</numerusform>
                <numerusform>इन लेखों को फिर से देखें: {names}।</numerusform>
            </translation>
        </message>
        <message>
            <source>Look for findings in all finished articles</source>
            <extracomment>commands</extracomment>
            <translation>सभी पूरे किए हुए लेखों में निष्कर्ष खोजें</translation>
        </message>
        <message>
            <source>Look into it</source>
            <extracomment>backups_dialog</extracomment>
            <translation>देखें</translation>
        </message>
        <message>
            <source>looking again…</source>
            <extracomment>lint_view</extracomment>
            <translation>फिर से जाँच रहा है…</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <extracomment>import_dialog, import_looking</extracomment>
            <translation>फ़ाइलें देखी जा रही हैं</translation>
        </message>
        <message>
            <source>Looking changed articles over</source>
            <extracomment>lint_jobs</extracomment>
            <translation>बदले हुए लेख जाँचे जा रहे हैं</translation>
        </message>
        <message>
            <source>Looking elsewhere</source>
            <extracomment>elsewhere_view</extracomment>
            <translation>दूसरे लेखों में खोज जारी है</translation>
        </message>
        <message>
            <source>Looking finished articles over</source>
            <extracomment>lint_jobs</extracomment>
            <translation>पूरे किए हुए लेख जाँचे जा रहे हैं</translation>
        </message>
        <message>
            <source>Looking finished articles over…</source>
            <extracomment>lint_view</extracomment>
            <translation>पूरे किए हुए लेख जाँचे जा रहे हैं…</translation>
        </message>
        <message>
            <source>Looking the article over</source>
            <extracomment>lint_jobs</extracomment>
            <translation>लेख जाँचा जा रहा है</translation>
        </message>
        <message>
            <source>Made by</source>
            <extracomment>export_dialog</extracomment>
            <translation>किसने बनाया</translation>
        </message>
        <message>
            <source>Make backups</source>
            <extracomment>settings</extracomment>
            <translation>बैकअप बनाएँ</translation>
        </message>
        <message>
            <source>Make room, close other programs, or leave very long articles out.</source>
            <extracomment>training_process</extracomment>
            <translation>जगह बनाएँ, दूसरे प्रोग्राम बंद करें, या बहुत लंबे लेख छोड़ दें।</translation>
        </message>
        <message>
            <source>Make the folder first, or choose another place.</source>
            <extracomment>disks</extracomment>
            <translation>पहले फ़ोल्डर बनाएँ, या दूसरी जगह चुनें।</translation>
        </message>
        <message>
            <source>Mark</source>
            <extracomment>commands</extracomment>
            <translation>चिह्न</translation>
        </message>
        <message>
            <source>Measures with their unit. Not bare numbers.</source>
            <extracomment>news.toml</extracomment>
            <translation>अपनी इकाई के साथ माप। केवल संख्याएँ नहीं।</translation>
        </message>
        <message>
            <source>memory</source>
            <extracomment>wording</extracomment>
            <translation>स्मृति</translation>
        </message>
        <message>
            <source>Mend it, or take it away.</source>
            <extracomment>reading</extracomment>
            <translation>इसे ठीक करें या हटाएँ।</translation>
        </message>
        <message>
            <source>Mend or remove the file.</source>
            <extracomment>settings_file</extracomment>
            <translation>फ़ाइल ठीक करें या हटाएँ।</translation>
        </message>
        <message>
            <source>Menus by key</source>
            <extracomment>commands</extracomment>
            <translation>कुंजी से मेनू</translation>
        </message>
        <message>
            <source>Metadata, as it is called</source>
            <extracomment>import_fields</extracomment>
            <translation>मेटाडेटा, अपने ही नाम से</translation>
        </message>
        <message>
            <source>Missed in the same article</source>
            <extracomment>lint_rules</extracomment>
            <translation>उसी लेख में छूटा</translation>
        </message>
        <message>
            <source>mixed</source>
            <extracomment>news.toml</extracomment>
            <translation>मिश्रित</translation>
        </message>
        <message>
            <source>Money</source>
            <extracomment>news.toml</extracomment>
            <translation>धन</translation>
        </message>
        <message>
            <source>More are faster where there are many cores; each takes some 350 MB. From the next project on.</source>
            <extracomment>settings</extracomment>
            <translation>जहाँ कई कोर हों वहाँ अधिक प्रक्रियाएँ तेज़ हैं; हर एक लगभग 350 MB लेती है। अगले प्रोजेक्ट से।</translation>
        </message>
        <message>
            <source>Most likely the memory does not suffice for it. This article gets no suggestions now.</source>
            <extracomment>patience, suggesting_job</extracomment>
            <translation>संभवतः इसके लिए मेमोरी पर्याप्त नहीं है। इस लेख को अभी सुझाव नहीं मिलेंगे।</translation>
        </message>
        <message>
            <source>move</source>
            <extracomment>decisions</extracomment>
            <translation>खिसकाना</translation>
        </message>
        <message>
            <source>Moved</source>
            <extracomment>wording</extracomment>
            <translation>खिसकाया</translation>
        </message>
        <message>
            <source>moved an edge to “{words}”</source>
            <extracomment>history_words</extracomment>
            <translation>सीमा “{words}” पर खिसकाई</translation>
        </message>
        <message>
            <source>Moved and relabelled</source>
            <extracomment>wording</extracomment>
            <translation>खिसकाया और लेबल बदला</translation>
        </message>
        <message>
            <source>moved “{old}” to “{words}”</source>
            <extracomment>history_words</extracomment>
            <translation>“{old}” को “{words}” पर खिसकाया</translation>
        </message>
        <message>
            <source>Name a file in it.</source>
            <extracomment>plain_files</extracomment>
            <translation>इसमें किसी फ़ाइल का नाम दें।</translation>
        </message>
        <message>
            <source>Name of the project</source>
            <extracomment>wiping</extracomment>
            <translation>प्रोजेक्ट का नाम</translation>
        </message>
        <message>
            <source>Name one of them, or give its id.</source>
            <extracomment>exporting</extracomment>
            <translation>उनमें से किसी एक का नाम दें, या उसकी आईडी दें।</translation>
        </message>
        <message>
            <source>Name other articles in the lists, state weights, or have the splits given anew.</source>
            <extracomment>exporting</extracomment>
            <translation>सूचियों में दूसरे लेख दें, अनुपात बताएँ, या भाग नए सिरे से बँटवाएँ।</translation>
        </message>
        <message>
            <source>Name the project file.</source>
            <extracomment>restoring</extracomment>
            <translation>प्रोजेक्ट फ़ाइल का नाम दें।</translation>
        </message>
        <message>
            <source>Named laws and treaties.</source>
            <extracomment>news.toml</extracomment>
            <translation>नाम वाले क़ानून और संधियाँ।</translation>
        </message>
        <message>
            <source>Named wars, summits, campaigns, storms.</source>
            <extracomment>news.toml</extracomment>
            <translation>नाम वाले युद्ध, शिखर सम्मेलन, अभियान, तूफ़ान।</translation>
        </message>
        <message>
            <source>Names and weights of the splits of releases are lost.</source>
            <extracomment>recovering</extracomment>
            <translation>रिलीज़ के भागों के नाम और अनुपात खो गए।</translation>
        </message>
        <message>
            <source>Names by the ten thousand are better found by a suggester of your own.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>दसियों हज़ार नाम आपका अपना सुझाव मॉड्यूल बेहतर खोजता है।</translation>
        </message>
        <message>
            <source>Narrow back</source>
            <extracomment>commands</extracomment>
            <translation>वापस घटाएँ</translation>
        </message>
        <message>
            <source>Nationalities, religious and political groups: Indian, Western.</source>
            <extracomment>news.toml</extracomment>
            <translation>राष्ट्रीयताएँ, धार्मिक और राजनीतिक समूह: भारतीय, पश्चिमी।</translation>
        </message>
        <message>
            <source>nearly done</source>
            <extracomment>task_view</extracomment>
            <translation>लगभग पूरा</translation>
        </message>
        <message>
            <source>New project</source>
            <extracomment>window_commands</extracomment>
            <translation>नया प्रोजेक्ट</translation>
        </message>
        <message>
            <source>New project…</source>
            <extracomment>commands, start_view</extracomment>
            <translation>नया प्रोजेक्ट…</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>find_view</extracomment>
            <translation>अगला</translation>
        </message>
        <message>
            <source>next</source>
            <extracomment>hint_view</extracomment>
            <translation>अगला</translation>
        </message>
        <message>
            <source>Next article</source>
            <extracomment>commands</extracomment>
            <translation>अगला लेख</translation>
        </message>
        <message>
            <source>next article</source>
            <extracomment>hint_view</extracomment>
            <translation>अगला लेख</translation>
        </message>
        <message>
            <source>Next attribute of this claim</source>
            <extracomment>commands</extracomment>
            <translation>इस दावे की अगली विशेषता</translation>
        </message>
        <message>
            <source>Next finding</source>
            <extracomment>commands</extracomment>
            <translation>अगला निष्कर्ष</translation>
        </message>
        <message>
            <source>Next likely edges</source>
            <extracomment>commands</extracomment>
            <translation>अगली संभावित सीमाएँ</translation>
        </message>
        <message>
            <source>next open</source>
            <extracomment>hint_view</extracomment>
            <translation>अगला खुला</translation>
        </message>
        <message>
            <source>Next open suggestion</source>
            <extracomment>commands</extracomment>
            <translation>अगला खुला सुझाव</translation>
        </message>
        <message>
            <source>Next order of the queue</source>
            <extracomment>commands</extracomment>
            <translation>कतार का अगला क्रम</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <extracomment>commands</extracomment>
            <translation>विंडो का अगला भाग</translation>
        </message>
        <message>
            <source>no</source>
            <extracomment>news.toml</extracomment>
            <translation>नहीं</translation>
        </message>
        <message>
            <source>No article</source>
            <extracomment>header_view</extracomment>
            <translation>कोई लेख नहीं</translation>
        </message>
        <message>
            <source>No article came into {names}: copies and articles about the same event stay together.</source>
            <extracomment>release_report</extracomment>
            <translation>{names} में कोई लेख नहीं आया: प्रतियाँ और एक ही घटना के लेख साथ रहते हैं।</translation>
        </message>
        <message>
            <source>No article could be read.</source>
            <extracomment>import_samples</extracomment>
            <translation>कोई लेख पढ़ा नहीं जा सका।</translation>
        </message>
        <message>
            <source>No article is finished yet.</source>
            <extracomment>export_dialog, lint_view</extracomment>
            <translation>अभी कोई लेख पूरा नहीं हुआ है।</translation>
        </message>
        <message>
            <source>No article is like this</source>
            <extracomment>queue_view</extracomment>
            <translation>ऐसा कोई लेख नहीं है</translation>
        </message>
        <message>
            <source>No article is open</source>
            <extracomment>refusals</extracomment>
            <translation>कोई लेख खुला नहीं है</translation>
        </message>
        <message>
            <source>No article to show</source>
            <extracomment>queue_view</extracomment>
            <translation>दिखाने के लिए कोई लेख नहीं</translation>
        </message>
        <message>
            <source>No backup was made: {why}</source>
            <extracomment>backup_keeper</extracomment>
            <translation>बैकअप नहीं बना: {why}</translation>
        </message>
        <message>
            <source>No claim is in hand</source>
            <extracomment>refusals</extracomment>
            <translation>कोई दावा चुना नहीं गया है</translation>
        </message>
        <message>
            <source>No field is known to be the text. Say which one it is.</source>
            <extracomment>import_fields</extracomment>
            <translation>पाठ कौन-सा फ़ील्ड है, यह ज्ञात नहीं। बताएँ कि वह कौन-सा है।</translation>
        </message>
        <message>
            <source>No field is named “text”.</source>
            <extracomment>fields</extracomment>
            <translation>किसी फ़ील्ड का नाम “text” नहीं है।</translation>
        </message>
        <message>
            <source>No file can have this name.</source>
            <extracomment>plain_files</extracomment>
            <translation>किसी फ़ाइल का यह नाम नहीं हो सकता।</translation>
        </message>
        <message>
            <source>No fix is known for this one; go to it and decide</source>
            <extracomment>lint_commands</extracomment>
            <translation>इसके लिए कोई सुधार ज्ञात नहीं; वहाँ जाएँ और निर्णय लें</translation>
        </message>
        <message>
            <source>No key</source>
            <extracomment>keys_page</extracomment>
            <translation>कोई कुंजी नहीं</translation>
        </message>
        <message>
            <source>no key</source>
            <extracomment>key_rows, keys_page</extracomment>
            <translation>कोई कुंजी नहीं</translation>
        </message>
        <message>
            <source>No label was used yet; give these words one first</source>
            <extracomment>pointing</extracomment>
            <translation>अभी कोई लेबल उपयोग नहीं हुआ; पहले इन शब्दों को कोई लेबल दें</translation>
        </message>
        <message>
            <source>No layer is chosen.</source>
            <extracomment>export_dialog</extracomment>
            <translation>कोई परत चुनी नहीं गई है।</translation>
        </message>
        <message>
            <source>no longer in force</source>
            <extracomment>history_model</extracomment>
            <translation>अब लागू नहीं</translation>
        </message>
        <message>
            <source>No mark is in hand</source>
            <extracomment>refusals</extracomment>
            <translation>कोई चिह्न चुना नहीं गया है</translation>
        </message>
        <message>
            <source>No more to do among the articles that the queue shows</source>
            <extracomment>reviewing</extracomment>
            <translation>कतार में दिख रहे लेखों में करने को और कुछ नहीं</translation>
        </message>
        <message>
            <source>No other edges are likely here</source>
            <extracomment>other_edges</extracomment>
            <translation>यहाँ कोई दूसरी सीमाएँ संभावित नहीं हैं</translation>
        </message>
        <message>
            <source>no pipeline for “{language}”: patterns and memory only</source>
            <extracomment>suggesting_job</extracomment>
            <translation>“{language}” के लिए कोई पाइपलाइन नहीं: केवल पैटर्न और स्मृति</translation>
        </message>
        <message>
            <source>No project can be made here: {error}.</source>
            <extracomment>project</extracomment>
            <translation>यहाँ प्रोजेक्ट नहीं बनाया जा सकता: {error}।</translation>
        </message>
        <message>
            <source>No project is open</source>
            <extracomment>refusals</extracomment>
            <translation>कोई प्रोजेक्ट खुला नहीं है</translation>
        </message>
        <message>
            <source>no suggestions</source>
            <extracomment>project_suggesting, suggesting_job</extracomment>
            <translation>कोई सुझाव नहीं</translation>
        </message>
        <message>
            <source>No suggestions here yet</source>
            <extracomment>status_words</extracomment>
            <translation>यहाँ अभी कोई सुझाव नहीं</translation>
        </message>
        <message>
            <source>no suggestions yet</source>
            <extracomment>mark_rows, queue_rows</extracomment>
            <translation>अभी कोई सुझाव नहीं</translation>
        </message>
        <message>
            <source>No suggestions: a fault of the program came up over this article.</source>
            <extracomment>suggesting_job</extracomment>
            <translation>कोई सुझाव नहीं: इस लेख पर प्रोग्राम की एक ग़लती सामने आई।</translation>
        </message>
        <message>
            <source>No suggestions: a suggester took too long over this article and was stopped.</source>
            <extracomment>suggesting_job</extracomment>
            <translation>कोई सुझाव नहीं: एक सुझाव मॉड्यूल ने इस लेख पर बहुत समय लिया और रोक दिया गया।</translation>
        </message>
        <message>
            <source>No suggestions: the process that suggests stopped twice over this article, most likely for want of memory.</source>
            <extracomment>suggesting_job</extracomment>
            <translation>कोई सुझाव नहीं: सुझाव देने वाली प्रक्रिया इस लेख पर दो बार रुक गई, संभवतः मेमोरी की कमी से।</translation>
        </message>
        <message>
            <source>No training of this project is called “{folder}”.</source>
            <extracomment>kept_trainings, training</extracomment>
            <translation>इस प्रोजेक्ट के किसी प्रशिक्षण का नाम “{folder}” नहीं है।</translation>
        </message>
        <message>
            <source>Nobody can tell who said it. A claim of the writer's own is answered “author” under voice instead.</source>
            <extracomment>lint_rules</extracomment>
            <translation>कोई नहीं बता सकता कि यह किसने कहा। लेखक का अपना दावा हो तो आवाज़ में “लेखक” उत्तर दिया जाता है।</translation>
        </message>
        <message>
            <source>Nobody has annotated in this project yet.</source>
            <extracomment>exporting</extracomment>
            <translation>इस प्रोजेक्ट में अभी किसी ने एनोटेशन नहीं किया है।</translation>
        </message>
        <message>
            <source>Nobody is chosen whose annotations are meant.</source>
            <extracomment>export_dialog</extracomment>
            <translation>यह चुना नहीं गया कि किसके एनोटेशन चाहिए।</translation>
        </message>
        <message>
            <source>nobody is named who claims it</source>
            <extracomment>lint_claims</extracomment>
            <translation>दावा किसका है, यह नहीं बताया गया</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>mark_rows</extracomment>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>None is installed.</source>
            <extracomment>entry_points</extracomment>
            <translation>कोई स्थापित नहीं है।</translation>
        </message>
        <message numerus="yes">
            <source>None of the {n:,} articles comes into a split: {reason}.</source>
            <extracomment>exporting</extracomment>
            <translation>
                <numerusform>यह लेख किसी भाग में नहीं आता: {reason}।</numerusform>
                <numerusform>{n:,} लेखों में से कोई किसी भाग में नहीं आता: {reason}।</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the {pages:,} pages has text: they are pictures.</source>
            <extracomment>pdf</extracomment>
            <translation>{pages:,} पृष्ठों में से किसी में पाठ नहीं है: वे चित्र हैं।</translation>
        </message>
        <message>
            <source>none, or such as test=held-out.txt</source>
            <extracomment>export_dialog</extracomment>
            <translation>कोई नहीं, या जैसे test=held-out.txt</translation>
        </message>
        <message>
            <source>Normalised</source>
            <extracomment>news.toml</extracomment>
            <translation>सामान्यीकृत</translation>
        </message>
        <message>
            <source>not better</source>
            <extracomment>training_words</extracomment>
            <translation>बेहतर नहीं</translation>
        </message>
        <message>
            <source>not complete: broken off, or still under way</source>
            <extracomment>taking_back</extracomment>
            <translation>अधूरा: टूट गया, या अभी जारी है</translation>
        </message>
        <message>
            <source>not complete: cancelled</source>
            <extracomment>taking_back</extracomment>
            <translation>अधूरा: रद्द किया गया</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <extracomment>elsewhere</extracomment>
            <translation>अभी निर्णय नहीं हुआ</translation>
        </message>
        <message>
            <source>Not done</source>
            <extracomment>queue_filter</extracomment>
            <translation>अधूरे</translation>
        </message>
        <message>
            <source>not found</source>
            <extracomment>find_view, guidelines_view</extracomment>
            <translation>नहीं मिला</translation>
        </message>
        <message>
            <source>Not looked over for findings yet; see the menu Findings.</source>
            <extracomment>lint_commands</extracomment>
            <translation>निष्कर्षों के लिए अभी जाँच नहीं हुई; “निष्कर्ष” मेनू देखें।</translation>
        </message>
        <message>
            <source>not marked</source>
            <extracomment>elsewhere_rows, elsewhere_view</extracomment>
            <translation>चिह्नित नहीं</translation>
        </message>
        <message>
            <source>Not now</source>
            <extracomment>trust_dialog</extracomment>
            <translation>अभी नहीं</translation>
        </message>
        <message>
            <source>Not read</source>
            <extracomment>import_fields</extracomment>
            <translation>नहीं पढ़ा जाता</translation>
        </message>
        <message>
            <source>Note</source>
            <extracomment>desk_commands, news.toml</extracomment>
            <translation>टिप्पणी</translation>
        </message>
        <message>
            <source>Note on this mark…</source>
            <extracomment>commands</extracomment>
            <translation>इस चिह्न पर टिप्पणी…</translation>
        </message>
        <message numerus="yes">
            <source>Notes ({n:,})</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>टिप्पणी ({n:,})</numerusform>
                <numerusform>टिप्पणियाँ ({n:,})</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing can be imported here: this project is read only.</source>
            <extracomment>window_commands</extracomment>
            <translation>यहाँ कुछ आयात नहीं हो सकता: यह प्रोजेक्ट केवल पढ़ने के लिए है।</translation>
        </message>
        <message>
            <source>Nothing can be learned for “{layer}” in this project.</source>
            <extracomment>training</extracomment>
            <translation>इस प्रोजेक्ट में “{layer}” के लिए कुछ सीखा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>Nothing can be read out of this file.</source>
            <extracomment>recovery</extracomment>
            <translation>इस फ़ाइल से कुछ भी नहीं पढ़ा जा सकता।</translation>
        </message>
        <message>
            <source>Nothing decided yet</source>
            <extracomment>history_view</extracomment>
            <translation>अभी कोई निर्णय नहीं</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <extracomment>chooser</extracomment>
            <translation>कुछ नहीं मिला</translation>
        </message>
        <message>
            <source>Nothing found in this article.</source>
            <extracomment>lint_view</extracomment>
            <translation>इस लेख में कुछ नहीं मिला।</translation>
        </message>
        <message numerus="yes">
            <source>Nothing found in {n:,} finished articles.</source>
            <extracomment>lint_view</extracomment>
            <translation>
                <numerusform>{n:,} पूरे किए हुए लेख में कुछ नहीं मिला।</numerusform>
                <numerusform>{n:,} पूरे किए हुए लेखों में कुछ नहीं मिला।</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is asked about this mark</source>
            <extracomment>refusals</extracomment>
            <translation>इस चिह्न के बारे में कोई प्रश्न नहीं है</translation>
        </message>
        <message>
            <source>Nothing is known to be missing.</source>
            <extracomment>damage_commands</extracomment>
            <translation>ऐसा कुछ ज्ञात नहीं है जो छूटा हो।</translation>
        </message>
        <message>
            <source>Nothing is wrong in what was read.</source>
            <extracomment>import_samples</extracomment>
            <translation>जो पढ़ा गया उसमें कुछ ग़लत नहीं है।</translation>
        </message>
        <message>
            <source>Nothing like it in other articles.</source>
            <extracomment>elsewhere_view</extracomment>
            <translation>दूसरे लेखों में ऐसा कुछ नहीं है।</translation>
        </message>
        <message>
            <source>Nothing says which labels the numbers in “{name}” stand for.</source>
            <extracomment>hugging_face_names</extracomment>
            <translation>कहीं नहीं बताया गया कि “{name}” की संख्याएँ किन लेबलों के लिए हैं।</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <extracomment>lint_commands</extracomment>
            <translation>कुछ नहीं बदला गया</translation>
        </message>
        <message>
            <source>Nothing was decided or imported since.</source>
            <extracomment>restoring</extracomment>
            <translation>इसके बाद न कोई निर्णय हुआ, न कोई आयात।</translation>
        </message>
        <message>
            <source>Nothing was imported into this project yet.</source>
            <extracomment>batches_dialog</extracomment>
            <translation>इस प्रोजेक्ट में अभी कुछ आयात नहीं हुआ है।</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <extracomment>training_dialog</extracomment>
            <translation>अभी कुछ नहीं।</translation>
        </message>
        <message>
            <source>null</source>
            <extracomment>json_records</extracomment>
            <translation>null</translation>
        </message>
        <message>
            <source>Of an interrupted “{name}” only the first part was read.</source>
            <extracomment>brat_marks</extracomment>
            <translation>बीच में टूटे “{name}” का केवल पहला भाग पढ़ा गया।</translation>
        </message>
        <message>
            <source>Of the article at 100 % zoom.</source>
            <extracomment>settings</extracomment>
            <translation>100 % ज़ूम पर लेख का।</translation>
        </message>
        <message>
            <source>Of the suggestions beside the article.</source>
            <extracomment>settings</extracomment>
            <translation>लेख के साथ दिखने वाले सुझावों का।</translation>
        </message>
        <message>
            <source>Offsets have to count characters (Unicode code points), the end not included.</source>
            <extracomment>span_records</extracomment>
            <translation>स्थितियाँ वर्णों (Unicode कोड पॉइंट) में गिनी जानी चाहिए, अंत शामिल नहीं।</translation>
        </message>
        <message>
            <source>OK</source>
            <extracomment>settings_dialog</extracomment>
            <translation>ठीक है</translation>
        </message>
        <message>
            <source>Once in this article</source>
            <extracomment>mark_summary</extracomment>
            <translation>इस लेख में एक बार</translation>
        </message>
        <message numerus="yes">
            <source>One of the suggesters {names} has not finished in {seconds:,.0f} seconds and was stopped: {titles}.</source>
            <extracomment>patience</extracomment>
            <translation>
                <numerusform>सुझाव मॉड्यूल {names} में से एक {seconds:,.0f} सेकंड में पूरा नहीं हुआ और रोक दिया गया: {titles}।</numerusform>
                <numerusform>सुझाव मॉड्यूल {names} में से एक {seconds:,.0f} सेकंड में पूरा नहीं हुआ और रोक दिया गया: {titles}।</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a finished article again</source>
            <extracomment>commands</extracomment>
            <translation>पूरा किया हुआ लेख फिर खोलें</translation>
        </message>
        <message>
            <source>Open a project</source>
            <extracomment>window_commands</extracomment>
            <translation>प्रोजेक्ट खोलें</translation>
        </message>
        <message>
            <source>Open in a finished article</source>
            <extracomment>lint_rules</extracomment>
            <translation>पूरे किए हुए लेख में खुला</translation>
        </message>
        <message>
            <source>Open it once where it can be written to; that brings it up to date.</source>
            <extracomment>project</extracomment>
            <translation>इसे एक बार वहाँ खोलें जहाँ इस पर लिखा जा सके; तब यह अद्यतन हो जाएगा।</translation>
        </message>
        <message>
            <source>Open it there, and save it anew without a password.</source>
            <extracomment>packages</extracomment>
            <translation>इसे वहीं खोलें, और बिना पासवर्ड के नए सिरे से सहेजें।</translation>
        </message>
        <message>
            <source>Open project…</source>
            <extracomment>commands, start_view</extracomment>
            <translation>प्रोजेक्ट खोलें…</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <extracomment>backups_dialog, report_dialog</extracomment>
            <translation>फ़ोल्डर खोलें</translation>
        </message>
        <message>
            <source>Open the sample articles</source>
            <extracomment>commands, start_view</extracomment>
            <translation>नमूना लेख खोलें</translation>
        </message>
        <message>
            <source>opened the article again</source>
            <extracomment>history_words</extracomment>
            <translation>लेख फिर खोला</translation>
        </message>
        <message>
            <source>Opens the last project and article at the start.</source>
            <extracomment>settings</extracomment>
            <translation>शुरू होने पर पिछला प्रोजेक्ट और लेख खोलता है।</translation>
        </message>
        <message>
            <source>Or drop articles or a project file on this window.</source>
            <extracomment>start_view</extracomment>
            <translation>या लेख या कोई प्रोजेक्ट फ़ाइल इस विंडो पर छोड़ें।</translation>
        </message>
        <message>
            <source>Order of the articles</source>
            <extracomment>queue_filter</extracomment>
            <translation>लेखों का क्रम</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <extracomment>settings</extracomment>
            <translation>सूची का क्रम</translation>
        </message>
        <message>
            <source>Organisation</source>
            <extracomment>news.toml</extracomment>
            <translation>संगठन</translation>
        </message>
        <message>
            <source>other</source>
            <extracomment>news.toml</extracomment>
            <translation>अन्य</translation>
        </message>
        <message>
            <source>Other colour</source>
            <extracomment>import_labels</extracomment>
            <translation>दूसरा रंग</translation>
        </message>
        <message>
            <source>Other layer: entities, claims</source>
            <extracomment>commands</extracomment>
            <translation>दूसरी परत: इकाइयाँ, दावे</translation>
        </message>
        <message>
            <source>other numbers: {numbers}</source>
            <extracomment>elsewhere</extracomment>
            <translation>दूसरी संख्याएँ: {numbers}</translation>
        </message>
        <message>
            <source>Other place</source>
            <extracomment>news.toml</extracomment>
            <translation>अन्य स्थान</translation>
        </message>
        <message>
            <source>Out of sight with them is what people have decided: {work}.</source>
            <extracomment>batches_dialog</extracomment>
            <translation>इनके साथ लोगों के निर्णय भी छिप जाएँगे: {work}।</translation>
        </message>
        <message>
            <source>Overlaps</source>
            <extracomment>lint_rules</extracomment>
            <translation>अतिव्यापन</translation>
        </message>
        <message>
            <source>Page {number:,} draws more than {most:,} bytes.</source>
            <extracomment>pdf</extracomment>
            <translation>पृष्ठ {number:,} में {most:,} बाइट से अधिक का चित्रण है।</translation>
        </message>
        <message>
            <source>Parquet, a table or a Hugging Face data set</source>
            <extracomment>formats</extracomment>
            <translation>Parquet, तालिका या Hugging Face डेटासेट</translation>
        </message>
        <message>
            <source>Part it into several articles.</source>
            <extracomment>limits</extracomment>
            <translation>इसे कई लेखों में बाँटें।</translation>
        </message>
        <message>
            <source>Part it into smaller files.</source>
            <extracomment>docbin_files, limits, packages</extracomment>
            <translation>इसे छोटी फ़ाइलों में बाँटें।</translation>
        </message>
        <message>
            <source>Part of the file cannot be read as it was written, most often because of the disk. From now on it is only read, so that nothing more is lost in it.</source>
            <extracomment>damage_dialog</extracomment>
            <translation>फ़ाइल का एक भाग वैसा नहीं पढ़ा जा सकता जैसा लिखा गया था, अधिकतर डिस्क के कारण। अब से यह केवल पढ़ी जाती है, ताकि इसमें और कुछ न खोए।</translation>
        </message>
        <message>
            <source>partly</source>
            <extracomment>news.toml</extracomment>
            <translation>अंशतः</translation>
        </message>
        <message>
            <source>Patience with other suggesters</source>
            <extracomment>settings</extracomment>
            <translation>दूसरे सुझाव मॉड्यूल के लिए धैर्य</translation>
        </message>
        <message>
            <source>patterns</source>
            <extracomment>wording</extracomment>
            <translation>पैटर्न</translation>
        </message>
        <message>
            <source>PDF, its text</source>
            <extracomment>formats</extracomment>
            <translation>PDF, उसका पाठ</translation>
        </message>
        <message>
            <source>People have worked on articles of import {number}: {work}.</source>
            <extracomment>taking_back</extracomment>
            <translation>आयात {number} के लेखों पर लोगों ने काम किया है: {work}।</translation>
        </message>
        <message>
            <source>People, by any name. Not titles (“President”), not pronouns.</source>
            <extracomment>news.toml</extracomment>
            <translation>लोग, किसी भी नाम से। न उपाधियाँ (“राष्ट्रपति”), न सर्वनाम।</translation>
        </message>
        <message>
            <source>Percentage</source>
            <extracomment>news.toml</extracomment>
            <translation>प्रतिशत</translation>
        </message>
        <message>
            <source>Percentages with their sign or word.</source>
            <extracomment>news.toml</extracomment>
            <translation>चिह्न या शब्द के साथ प्रतिशत।</translation>
        </message>
        <message>
            <source>Person</source>
            <extracomment>news.toml</extracomment>
            <translation>व्यक्ति</translation>
        </message>
        <message>
            <source>Pick a label by name…</source>
            <extracomment>commands</extracomment>
            <translation>नाम से लेबल चुनें…</translation>
        </message>
        <message>
            <source>Places with a government, and their governments meant by name.</source>
            <extracomment>news.toml</extracomment>
            <translation>सरकार वाले स्थान, और नाम से अभिप्रेत उनकी सरकारें।</translation>
        </message>
        <message>
            <source>plan or prediction</source>
            <extracomment>news.toml</extracomment>
            <translation>योजना या भविष्यवाणी</translation>
        </message>
        <message>
            <source>Polarity</source>
            <extracomment>news.toml</extracomment>
            <translation>ध्रुवता</translation>
        </message>
        <message>
            <source>position or opinion</source>
            <extracomment>news.toml</extracomment>
            <translation>रुख़ या राय</translation>
        </message>
        <message>
            <source>Press the new key; Escape leaves it as it is</source>
            <extracomment>key_field</extracomment>
            <translation>नई कुंजी दबाएँ; Esc से सब वैसा ही रहेगा</translation>
        </message>
        <message>
            <source>Previous</source>
            <extracomment>find_view</extracomment>
            <translation>पिछला</translation>
        </message>
        <message>
            <source>Previous article</source>
            <extracomment>commands</extracomment>
            <translation>पिछला लेख</translation>
        </message>
        <message>
            <source>Previous finding</source>
            <extracomment>commands</extracomment>
            <translation>पिछला निष्कर्ष</translation>
        </message>
        <message>
            <source>Previous open suggestion</source>
            <extracomment>commands</extracomment>
            <translation>पिछला खुला सुझाव</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <extracomment>commands</extracomment>
            <translation>विंडो का पिछला भाग</translation>
        </message>
        <message>
            <source>Processes that suggest</source>
            <extracomment>settings</extracomment>
            <translation>सुझाव देने वाली प्रक्रियाएँ</translation>
        </message>
        <message>
            <source>Prodigy tasks with named entities</source>
            <extracomment>prodigy_release</extracomment>
            <translation>Prodigy कार्य, नामित इकाइयों सहित</translation>
        </message>
        <message>
            <source>Prodigy tasks with spans and relations</source>
            <extracomment>prodigy_release</extracomment>
            <translation>Prodigy कार्य, अंशों और संबंधों सहित</translation>
        </message>
        <message>
            <source>Prodigy tasks, JSON Lines</source>
            <extracomment>formats</extracomment>
            <translation>Prodigy कार्य, JSON Lines</translation>
        </message>
        <message>
            <source>Product</source>
            <extracomment>news.toml</extracomment>
            <translation>उत्पाद</translation>
        </message>
        <message>
            <source>Project</source>
            <extracomment>commands</extracomment>
            <translation>प्रोजेक्ट</translation>
        </message>
        <message>
            <source>Projects</source>
            <extracomment>window_commands</extracomment>
            <translation>प्रोजेक्ट</translation>
        </message>
        <message>
            <source>Put a mark in hand to see where else it stands.</source>
            <extracomment>elsewhere_view</extracomment>
            <translation>कोई चिह्न चुनें, ताकि दिखे कि वह और कहाँ है।</translation>
        </message>
        <message>
            <source>Put all alike right everywhere</source>
            <extracomment>commands</extracomment>
            <translation>सभी समान हर जगह ठीक करें</translation>
        </message>
        <message>
            <source>Put all of them into one file.</source>
            <extracomment>web_annotation</extracomment>
            <translation>सबको एक ही फ़ाइल में रखें।</translation>
        </message>
        <message>
            <source>Put it back as it was and open the project again, or choose it again if you trust the change.</source>
            <extracomment>unchanged</extracomment>
            <translation>इसे पहले जैसा करें और प्रोजेक्ट फिर से खोलें, या यदि आपको इस बदलाव पर भरोसा है, तो इसे फिर से चुनें।</translation>
        </message>
        <message>
            <source>Put it back, or open the one that is there now. Nothing more is saved until then.</source>
            <extracomment>connection</extracomment>
            <translation>उसे वापस रखें, या जो अब वहाँ है उसे खोलें। तब तक और कुछ नहीं सहेजा जाएगा।</translation>
        </message>
        <message>
            <source>Put right</source>
            <extracomment>lint_view</extracomment>
            <translation>ठीक करें</translation>
        </message>
        <message>
            <source>Put the caret where the second one begins, or point there with Alt held</source>
            <extracomment>splitting</extracomment>
            <translation>कर्सर वहाँ रखें जहाँ दूसरा शुरू होता है, या Alt दबाए रखकर वहाँ दिखाएँ</translation>
        </message>
        <message>
            <source>Put the folder back as it was, go back to an earlier one, or train again.</source>
            <extracomment>trained</extracomment>
            <translation>फ़ोल्डर को पहले जैसा करें, किसी पुराने पर लौटें, या फिर से सिखाएँ।</translation>
        </message>
        <message>
            <source>Put the folder back beside the project, go back to an earlier one, or train again.</source>
            <extracomment>trained</extracomment>
            <translation>फ़ोल्डर को प्रोजेक्ट के पास वापस रखें, किसी पुराने पर लौटें, या फिर से सिखाएँ।</translation>
        </message>
        <message>
            <source>Put the folders back as they were, go back to an earlier one, or train again.</source>
            <extracomment>trained</extracomment>
            <translation>फ़ोल्डरों को पहले जैसा करें, किसी पुराने पर लौटें, या फिर से सिखाएँ।</translation>
        </message>
        <message>
            <source>Put the README.md or the dataset_info.json of the data set beside the file.</source>
            <extracomment>hugging_face_names</extracomment>
            <translation>डेटासेट की README.md या dataset_info.json फ़ाइल के साथ रखें।</translation>
        </message>
        <message>
            <source>Put the text (.txt) of the same name beside each.</source>
            <extracomment>passed_over</extracomment>
            <translation>हर एक के साथ उसी नाम का पाठ (.txt) रखें।</translation>
        </message>
        <message>
            <source>Put the text beside it, as a text file, and name that file as the source.</source>
            <extracomment>web_annotation</extracomment>
            <translation>पाठ को पाठ फ़ाइल के रूप में साथ रखें, और स्रोत में उस फ़ाइल का नाम दें।</translation>
        </message>
        <message>
            <source>Put them beside it, or read it as a text.</source>
            <extracomment>brat</extracomment>
            <translation>उन्हें इसके साथ रखें, या इसे पाठ के रूप में पढ़ें।</translation>
        </message>
        <message>
            <source>Put this right</source>
            <extracomment>commands</extracomment>
            <translation>इसे ठीक करें</translation>
        </message>
        <message>
            <source>Putting right</source>
            <extracomment>lint_jobs</extracomment>
            <translation>ठीक किया जा रहा है</translation>
        </message>
        <message>
            <source>Quantity</source>
            <extracomment>news.toml</extracomment>
            <translation>मात्रा</translation>
        </message>
        <message>
            <source>quantity</source>
            <extracomment>news.toml</extracomment>
            <translation>मात्रा</translation>
        </message>
        <message>
            <source>Questions are no longer suggested as claims</source>
            <extracomment>asking</extracomment>
            <translation>अब प्रश्न दावों के रूप में नहीं सुझाए जाते</translation>
        </message>
        <message>
            <source>Questions are not suggested here; “{command}” changes that</source>
            <extracomment>asking</extracomment>
            <translation>यहाँ प्रश्न नहीं सुझाए जाते; “{command}” इसे बदलता है</translation>
        </message>
        <message>
            <source>Questions are suggested as claims now</source>
            <extracomment>asking</extracomment>
            <translation>अब प्रश्न दावों के रूप में सुझाए जाते हैं</translation>
        </message>
        <message>
            <source>Queue of articles</source>
            <extracomment>queue_view</extracomment>
            <translation>लेखों की कतार</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>commands</extracomment>
            <translation>बाहर निकलें</translation>
        </message>
        <message>
            <source>Read back: {drifted} drifted, {missing} missing. Nothing was released.</source>
            <extracomment>read_back</extracomment>
            <translation>वापस पढ़ा गया: {drifted} खिसके, {missing} ग़ायब। कुछ भी रिलीज़ नहीं हुआ।</translation>
        </message>
        <message>
            <source>read only</source>
            <extracomment>hint_view</extracomment>
            <translation>केवल पढ़ने के लिए</translation>
        </message>
        <message>
            <source>Read only: it was open in another window, which has closed it.</source>
            <extracomment>read_only_view</extracomment>
            <translation>केवल पढ़ने के लिए: यह दूसरी विंडो में खुला था, जिसने इसे बंद कर दिया है।</translation>
        </message>
        <message>
            <source>Read only: open in another window on this computer since {since}.</source>
            <extracomment>read_only_view</extracomment>
            <translation>केवल पढ़ने के लिए: {since} से इस कंप्यूटर की दूसरी विंडो में खुला है।</translation>
        </message>
        <message>
            <source>Read only: open on the computer “{name}” since {since}.</source>
            <extracomment>read_only_view</extracomment>
            <translation>केवल पढ़ने के लिए: {since} से कंप्यूटर “{name}” पर खुला है।</translation>
        </message>
        <message>
            <source>Read only: this is a backup.</source>
            <extracomment>read_only_view</extracomment>
            <translation>केवल पढ़ने के लिए: यह बैकअप है।</translation>
        </message>
        <message>
            <source>Read only: this project cannot be written to.</source>
            <extracomment>taking_over</extracomment>
            <translation>केवल पढ़ने के लिए: इस प्रोजेक्ट पर लिखा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>Read only: this project is damaged.</source>
            <extracomment>read_only_view</extracomment>
            <translation>केवल पढ़ने के लिए: यह प्रोजेक्ट क्षतिग्रस्त है।</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>settings</extracomment>
            <translation>पठन</translation>
        </message>
        <message>
            <source>Recent</source>
            <extracomment>start_view</extracomment>
            <translation>हाल के</translation>
        </message>
        <message>
            <source>Recover into a new file</source>
            <extracomment>damage_dialog</extracomment>
            <translation>नई फ़ाइल में पुनर्प्राप्त करें</translation>
        </message>
        <message>
            <source>Recover what can be read into a new file, with `workbench recover`, or restore a backup.</source>
            <extracomment>connection</extracomment>
            <translation>`workbench recover` से जो पढ़ा जा सकता है उसे नई फ़ाइल में पुनर्प्राप्त करें, या कोई बैकअप बहाल करें।</translation>
        </message>
        <message>
            <source>Recovered</source>
            <extracomment>damage_commands</extracomment>
            <translation>पुनर्प्राप्त</translation>
        </message>
        <message>
            <source>Recovered: {articles}, {decisions}.</source>
            <extracomment>recovering</extracomment>
            <translation>पुनर्प्राप्त: {articles}, {decisions}।</translation>
        </message>
        <message>
            <source>Recovering puts all that can still be read into a new file and tells what is lost. There is no backup of this project.</source>
            <extracomment>damage_dialog</extracomment>
            <translation>पुनर्प्राप्ति वह सब एक नई फ़ाइल में रखती है जो अब भी पढ़ा जा सकता है, और बताती है कि क्या खो गया। इस प्रोजेक्ट का कोई बैकअप नहीं है।</translation>
        </message>
        <message>
            <source>Recovering {name}</source>
            <extracomment>damage_commands</extracomment>
            <translation>{name} की पुनर्प्राप्ति हो रही है</translation>
        </message>
        <message>
            <source>Redo</source>
            <extracomment>commands, turning</extracomment>
            <translation>फिर से करें</translation>
        </message>
        <message>
            <source>redo</source>
            <extracomment>decisions, history_words</extracomment>
            <translation>फिर से</translation>
        </message>
        <message>
            <source>Redo up to here</source>
            <extracomment>turning</extracomment>
            <translation>यहाँ तक फिर से करें</translation>
        </message>
        <message>
            <source>Redo up to here…</source>
            <extracomment>history_view</extracomment>
            <translation>यहाँ तक फिर से करें…</translation>
        </message>
        <message numerus="yes">
            <source>Redo {n:,} decisions?</source>
            <extracomment>turning</extracomment>
            <translation>
                <numerusform>{n:,} निर्णय फिर से करें?</numerusform>
                <numerusform>{n:,} निर्णय फिर से करें?</numerusform>
            </translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <extracomment>undoing</extracomment>
            <translation>फिर से किया: {what}</translation>
        </message>
        <message>
            <source>Redoing</source>
            <extracomment>turning</extracomment>
            <translation>फिर से किया जा रहा है</translation>
        </message>
        <message>
            <source>Regions, rivers, mountains.</source>
            <extracomment>news.toml</extracomment>
            <translation>क्षेत्र, नदियाँ, पहाड़।</translation>
        </message>
        <message>
            <source>reject</source>
            <extracomment>decisions, hint_view</extracomment>
            <translation>अस्वीकार</translation>
        </message>
        <message>
            <source>Reject all equal text</source>
            <extracomment>commands</extracomment>
            <translation>सभी समान पाठ अस्वीकार करें</translation>
        </message>
        <message>
            <source>Reject or remove, go to the next</source>
            <extracomment>commands</extracomment>
            <translation>अस्वीकार करें या हटाएँ, अगले पर जाएँ</translation>
        </message>
        <message>
            <source>Rejected</source>
            <extracomment>wording</extracomment>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <source>rejected suggestions</source>
            <extracomment>conll_release, doccano_release</extracomment>
            <translation>अस्वीकृत सुझाव</translation>
        </message>
        <message numerus="yes">
            <source>rejected {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>{n:,} अंश अस्वीकार किया</numerusform>
                <numerusform>{n:,} अंश अस्वीकार किए</numerusform>
            </translation>
        </message>
        <message>
            <source>rejected “{words}” {label}</source>
            <extracomment>history_words</extracomment>
            <translation>“{words}” {label} अस्वीकार किया</translation>
        </message>
        <message>
            <source>relabel</source>
            <extracomment>decisions</extracomment>
            <translation>लेबल बदलना</translation>
        </message>
        <message>
            <source>relabel as {label}</source>
            <extracomment>lint_names, lint_scheme</extracomment>
            <translation>लेबल {label} करें</translation>
        </message>
        <message>
            <source>Relabelled</source>
            <extracomment>wording</extracomment>
            <translation>लेबल बदला</translation>
        </message>
        <message numerus="yes">
            <source>relabelled {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>{n:,} अंश का लेबल बदला</numerusform>
                <numerusform>{n:,} अंशों का लेबल बदला</numerusform>
            </translation>
        </message>
        <message>
            <source>remove</source>
            <extracomment>decisions, hint_view</extracomment>
            <translation>हटाना</translation>
        </message>
        <message>
            <source>remove it</source>
            <extracomment>lint_spans</extracomment>
            <translation>इसे हटाएँ</translation>
        </message>
        <message>
            <source>Remove the flag</source>
            <extracomment>desk_commands</extracomment>
            <translation>फ़्लैग हटाएँ</translation>
        </message>
        <message>
            <source>remove the second one</source>
            <extracomment>lint_spans</extracomment>
            <translation>दूसरा हटाएँ</translation>
        </message>
        <message>
            <source>remove “{words}” {label}</source>
            <extracomment>lint_spans</extracomment>
            <translation>“{words}” {label} हटाएँ</translation>
        </message>
        <message numerus="yes">
            <source>removed {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>{n:,} अंश हटाया</numerusform>
                <numerusform>{n:,} अंश हटाए</numerusform>
            </translation>
        </message>
        <message>
            <source>removed “{words}” {label}</source>
            <extracomment>history_words</extracomment>
            <translation>“{words}” {label} हटाया</translation>
        </message>
        <message>
            <source>reopen</source>
            <extracomment>decisions</extracomment>
            <translation>फिर खोलना</translation>
        </message>
        <message>
            <source>repeats a group that holds repetitions or alternatives, which may take for ever</source>
            <extracomment>safe_regex</extracomment>
            <translation>ऐसे समूह को दोहराता है जिसमें पुनरावृत्तियाँ या विकल्प हैं, और खोज कभी पूरी न हो</translation>
        </message>
        <message>
            <source>reported speech</source>
            <extracomment>news.toml</extracomment>
            <translation>उद्धृत कथन</translation>
        </message>
        <message>
            <source>Report…</source>
            <extracomment>sitting_notes</extracomment>
            <translation>रिपोर्ट…</translation>
        </message>
        <message>
            <source>Restore</source>
            <extracomment>backups_dialog</extracomment>
            <translation>बहाल करें</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <extracomment>backups_dialog</extracomment>
            <translation>बैकअप बहाल करें</translation>
        </message>
        <message>
            <source>Restore a backup, if there is one.</source>
            <extracomment>recovery</extracomment>
            <translation>बैकअप हो तो उसे बहाल करें।</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <extracomment>damage_dialog</extracomment>
            <translation>बैकअप बहाल करें…</translation>
        </message>
        <message>
            <source>Restore it instead, which brings it up to date; what there is now is backed up first.</source>
            <extracomment>backup_commands</extracomment>
            <translation>इसके बजाय इसे बहाल करें, जिससे यह अद्यतन हो जाता है; जो अभी है उसका बैकअप पहले बनता है।</translation>
        </message>
        <message>
            <source>Restored; the damaged file is kept as {name}</source>
            <extracomment>backup_commands</extracomment>
            <translation>बहाल किया गया; क्षतिग्रस्त फ़ाइल {name} नाम से रखी है</translation>
        </message>
        <message>
            <source>Restore…</source>
            <extracomment>backups_dialog</extracomment>
            <translation>बहाल करें…</translation>
        </message>
        <message>
            <source>Restoring the backup of {when}</source>
            <extracomment>backup_commands</extracomment>
            <translation>{when} का बैकअप बहाल हो रहा है</translation>
        </message>
        <message>
            <source>role</source>
            <extracomment>decisions</extracomment>
            <translation>भूमिका</translation>
        </message>
        <message>
            <source>Role gone astray</source>
            <extracomment>lint_rules</extracomment>
            <translation>भटकी हुई भूमिका</translation>
        </message>
        <message>
            <source>roles</source>
            <extracomment>doccano_release</extracomment>
            <translation>भूमिकाएँ</translation>
        </message>
        <message>
            <source>Room for the backups of a project</source>
            <extracomment>settings</extracomment>
            <translation>एक प्रोजेक्ट के बैकअप के लिए जगह</translation>
        </message>
        <message>
            <source>Said to be right</source>
            <extracomment>lint_model, lint_rows</extracomment>
            <translation>सही बताए गए</translation>
        </message>
        <message>
            <source>said who or how for “{words}”</source>
            <extracomment>history_words</extracomment>
            <translation>“{words}” के लिए बताया कि किसने या कैसे</translation>
        </message>
        <message>
            <source>same story</source>
            <extracomment>elsewhere_rows</extracomment>
            <translation>वही घटना</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>desk_commands, finishing_dialog, lint_rules_dialog</extracomment>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Save it as UTF-8, or state its encoding.</source>
            <extracomment>encodings</extracomment>
            <translation>इसे UTF-8 में सहेजें, या इसकी एन्कोडिंग बताएँ।</translation>
        </message>
        <message>
            <source>Save it without a password.</source>
            <extracomment>pdf</extracomment>
            <translation>इसे बिना पासवर्ड के सहेजें।</translation>
        </message>
        <message>
            <source>Save the note</source>
            <extracomment>desk_commands</extracomment>
            <translation>टिप्पणी सहेजें</translation>
        </message>
        <message>
            <source>Save the report</source>
            <extracomment>report_dialog</extracomment>
            <translation>रिपोर्ट सहेजें</translation>
        </message>
        <message>
            <source>saved</source>
            <extracomment>hint_view</extracomment>
            <translation>सहेजा गया</translation>
        </message>
        <message>
            <source>Save…</source>
            <extracomment>report_dialog</extracomment>
            <translation>सहेजें…</translation>
        </message>
        <message>
            <source>Say that you are sure. Nothing is deleted: all of it comes back when the import is brought back.</source>
            <extracomment>taking_back</extracomment>
            <translation>पुष्टि करें कि आप निश्चित हैं। कुछ मिटाया नहीं जाता: आयात वापस लाने पर सब लौट आता है।</translation>
        </message>
        <message>
            <source>Say which format it has: as “Format” in the window, with `--format` in the terminal.</source>
            <extracomment>reading</extracomment>
            <translation>बताएँ कि इसका प्रारूप क्या है: विंडो में “प्रारूप” पर, टर्मिनल में `--format` से।</translation>
        </message>
        <message>
            <source>scheme {scheme}</source>
            <extracomment>docbin_release</extracomment>
            <translation>योजना {scheme}</translation>
        </message>
        <message>
            <source>scheme {scheme}, layer {layer}</source>
            <extracomment>hugging_face_release, workbench_jsonl</extracomment>
            <translation>योजना {scheme}, परत {layer}</translation>
        </message>
        <message>
            <source>Score of an open suggestion</source>
            <extracomment>queue_filter</extracomment>
            <translation>खुले सुझाव का अंक</translation>
        </message>
        <message>
            <source>Search commands and keys</source>
            <extracomment>key_sheet, keys_page</extracomment>
            <translation>कमांड और कुंजियाँ खोजें</translation>
        </message>
        <message>
            <source>Search the guidelines</source>
            <extracomment>guidelines_view</extracomment>
            <translation>दिशानिर्देशों में खोजें</translation>
        </message>
        <message>
            <source>Search the guidelines…</source>
            <extracomment>commands</extracomment>
            <translation>दिशानिर्देशों में खोजें…</translation>
        </message>
        <message>
            <source>Search titles and texts</source>
            <extracomment>queue_filter</extracomment>
            <translation>शीर्षकों और पाठों में खोजें</translation>
        </message>
        <message>
            <source>Searching…</source>
            <extracomment>elsewhere_view, queue_filter, queue_view</extracomment>
            <translation>खोज जारी है…</translation>
        </message>
        <message>
            <source>See whether it is full, broken or no longer there.</source>
            <extracomment>connection</extracomment>
            <translation>देखें कि डिस्क भरी, ख़राब या हटाई हुई तो नहीं है।</translation>
        </message>
        <message>
            <source>See whether you may write to it and to the folder it is in, or work with a copy elsewhere.</source>
            <extracomment>connection</extracomment>
            <translation>देखें कि आपको इस पर और इसके फ़ोल्डर में लिखने की अनुमति है या नहीं, या कहीं और इसकी प्रति के साथ काम करें।</translation>
        </message>
        <message>
            <source>Select as far as a word in sight…</source>
            <extracomment>commands</extracomment>
            <translation>किसी दिखते शब्द तक चुनें…</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>settings_dialog</extracomment>
            <translation>सेटिंग</translation>
        </message>
        <message>
            <source>Settings…</source>
            <extracomment>commands</extracomment>
            <translation>सेटिंग…</translation>
        </message>
        <message>
            <source>Several people have annotated here: {names}.</source>
            <extracomment>exporting</extracomment>
            <translation>यहाँ कई लोगों ने एनोटेशन किया है: {names}।</translation>
        </message>
        <message>
            <source>Sheet</source>
            <extracomment>import_fields</extracomment>
            <translation>शीट</translation>
        </message>
        <message>
            <source>Show all</source>
            <extracomment>queue_filter</extracomment>
            <translation>सभी दिखाएँ</translation>
        </message>
        <message>
            <source>Show the whole queue</source>
            <extracomment>commands</extracomment>
            <translation>पूरी कतार दिखाएँ</translation>
        </message>
        <message>
            <source>Shown from the first article on that you finish</source>
            <extracomment>header_view</extracomment>
            <translation>आपके पूरे किए पहले लेख से दिखता है</translation>
        </message>
        <message>
            <source>Size</source>
            <extracomment>settings</extracomment>
            <translation>आकार</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <extracomment>commands</extracomment>
            <translation>पाठ छोटा करें</translation>
        </message>
        <message>
            <source>So few articles do not tell whether it is better, so what was in use stays.</source>
            <extracomment>training_words</extracomment>
            <translation>इतने कम लेखों से पता नहीं चलता कि यह बेहतर है या नहीं, इसलिए जो उपयोग में था वही रहेगा।</translation>
        </message>
        <message>
            <source>Somebody decides on each of them here.</source>
            <extracomment>import_whose</extracomment>
            <translation>यहाँ हर एक पर कोई निर्णय लेता है।</translation>
        </message>
        <message>
            <source>Somebody else has this project open.</source>
            <extracomment>wiping</extracomment>
            <translation>यह प्रोजेक्ट किसी और ने खोल रखा है।</translation>
        </message>
        <message>
            <source>Something else was opened meanwhile; nothing was changed</source>
            <extracomment>desk_commands</extracomment>
            <translation>इस बीच कुछ और खोला गया; कुछ नहीं बदला गया</translation>
        </message>
        <message>
            <source>Something is being learned already; the line at the foot of the window tells how far it is.</source>
            <extracomment>training_dialog</extracomment>
            <translation>सीखना पहले से जारी है; विंडो के नीचे की पंक्ति बताती है कि कितना हुआ।</translation>
        </message>
        <message>
            <source>Something is still at work on this project.</source>
            <extracomment>wiping</extracomment>
            <translation>इस प्रोजेक्ट पर अब भी कोई काम चल रहा है।</translation>
        </message>
        <message>
            <source>Something went wrong in the workbench</source>
            <extracomment>report_dialog</extracomment>
            <translation>प्रोग्राम में कुछ गड़बड़ हो गई</translation>
        </message>
        <message>
            <source>Source</source>
            <extracomment>import_fields</extracomment>
            <translation>स्रोत</translation>
        </message>
        <message>
            <source>spaCy 2, training data in JSON</source>
            <extracomment>formats</extracomment>
            <translation>spaCy 2, JSON में प्रशिक्षण डेटा</translation>
        </message>
        <message>
            <source>spaCy does not take this pattern: {said}</source>
            <extracomment>patterns</extracomment>
            <translation>spaCy यह पैटर्न नहीं लेता: {said}</translation>
        </message>
        <message>
            <source>spaCy pipeline</source>
            <extracomment>settings</extracomment>
            <translation>spaCy पाइपलाइन</translation>
        </message>
        <message>
            <source>spaCy, files to train from</source>
            <extracomment>docbin_release</extracomment>
            <translation>spaCy, प्रशिक्षण की फ़ाइलें</translation>
        </message>
        <message>
            <source>spaCy, packed articles</source>
            <extracomment>formats</extracomment>
            <translation>spaCy, पैक किए हुए लेख</translation>
        </message>
        <message>
            <source>Spans: {layer}</source>
            <extracomment>import_fields</extracomment>
            <translation>अंश: {layer}</translation>
        </message>
        <message>
            <source>Split in two here</source>
            <extracomment>commands</extracomment>
            <translation>यहाँ दो में बाँटें</translation>
        </message>
        <message numerus="yes">
            <source>split into {n}</source>
            <extracomment>lint_claims</extracomment>
            <translation>
                <numerusform>{n} में बाँटें</numerusform>
                <numerusform>{n} में बाँटें</numerusform>
            </translation>
        </message>
        <message>
            <source>Splits</source>
            <extracomment>export_dialog</extracomment>
            <translation>विभाजन</translation>
        </message>
        <message>
            <source>Standard</source>
            <extracomment>settings</extracomment>
            <translation>सामान्य</translation>
        </message>
        <message>
            <source>Stands beside your decisions, from the next project on that you open.</source>
            <extracomment>settings</extracomment>
            <translation>आपके निर्णयों के साथ लिखा जाता है, आपके खोले अगले प्रोजेक्ट से।</translation>
        </message>
        <message>
            <source>stands there twice</source>
            <extracomment>lint_spans</extracomment>
            <translation>दो बार है</translation>
        </message>
        <message>
            <source>Start edge one token left</source>
            <extracomment>commands</extracomment>
            <translation>आरंभ एक शब्द बाएँ</translation>
        </message>
        <message>
            <source>Start edge one token right</source>
            <extracomment>commands</extracomment>
            <translation>आरंभ एक शब्द दाएँ</translation>
        </message>
        <message>
            <source>State the encoding of the file.</source>
            <extracomment>conll, json_records, tables</extracomment>
            <translation>फ़ाइल की एन्कोडिंग बताएँ।</translation>
        </message>
        <message>
            <source>State which one holds it. {there_are}</source>
            <extracomment>fields</extracomment>
            <translation>बताएँ कि वह किसमें है। {there_are}</translation>
        </message>
        <message>
            <source>still looking</source>
            <extracomment>import_dialog</extracomment>
            <translation>अभी देखा जा रहा है</translation>
        </message>
        <message>
            <source>stopped before the end</source>
            <extracomment>lint_view</extracomment>
            <translation>अंत से पहले रुक गया</translation>
        </message>
        <message>
            <source>Story</source>
            <extracomment>import_fields</extracomment>
            <translation>घटना</translation>
        </message>
        <message>
            <source>Suggest again for open articles</source>
            <extracomment>commands</extracomment>
            <translation>खुले लेखों के लिए फिर से सुझाव लें</translation>
        </message>
        <message>
            <source>Suggest again for this article</source>
            <extracomment>commands</extracomment>
            <translation>इस लेख के लिए फिर से सुझाव लें</translation>
        </message>
        <message>
            <source>Suggest for the articles ahead</source>
            <extracomment>settings</extracomment>
            <translation>आगे के लेखों के लिए सुझाव</translation>
        </message>
        <message>
            <source>Suggest questions as claims, or not</source>
            <extracomment>asking, commands</extracomment>
            <translation>प्रश्नों को दावों के रूप में सुझाएँ, या नहीं</translation>
        </message>
        <message>
            <source>Suggested</source>
            <extracomment>mark_model</extracomment>
            <translation>सुझाया गया</translation>
        </message>
        <message>
            <source>suggested a label that the scheme lacks ({label})</source>
            <extracomment>entry_points</extracomment>
            <translation>ने ऐसा लेबल सुझाया जो योजना में नहीं है ({label})</translation>
        </message>
        <message>
            <source>suggested a span that does not hold ({why})</source>
            <extracomment>entry_points</extracomment>
            <translation>ने ऐसा अंश सुझाया जो ठीक नहीं बैठता ({why})</translation>
        </message>
        <message>
            <source>Suggested by {suggester}, as these words were decided before, {score:.0f}% sure</source>
            <extracomment>mark_model</extracomment>
            <translation>{suggester} का सुझाव, क्योंकि इन शब्दों पर पहले यही निर्णय हुआ था, {score:.0f} % निश्चित</translation>
        </message>
        <message>
            <source>Suggested by {suggester}, {score:.0f}% sure</source>
            <extracomment>mark_model</extracomment>
            <translation>{suggester} का सुझाव, {score:.0f} % निश्चित</translation>
        </message>
        <message>
            <source>suggesting failed</source>
            <extracomment>queue_rows</extracomment>
            <translation>सुझाव विफल</translation>
        </message>
        <message>
            <source>suggesting…</source>
            <extracomment>suggesting_job</extracomment>
            <translation>सुझाव तैयार हो रहे हैं…</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <extracomment>settings, side_tabs</extracomment>
            <translation>सुझाव</translation>
        </message>
        <message>
            <source>suggestions</source>
            <extracomment>import_whose</extracomment>
            <translation>सुझाव</translation>
        </message>
        <message>
            <source>Suggestions and annotations</source>
            <extracomment>commands, suggestion_view</extracomment>
            <translation>सुझाव और एनोटेशन</translation>
        </message>
        <message>
            <source>Suggestions are still to come; finish once more to do without them</source>
            <extracomment>reviewing</extracomment>
            <translation>सुझाव अभी आने हैं; उनके बिना आगे बढ़ने के लिए एक बार फिर पूरा करें</translation>
        </message>
        <message>
            <source>Suggestions below {score:.2f} are looked at before finishing</source>
            <extracomment>finishing</extracomment>
            <translation>{score:.2f} से कम अंक वाले सुझाव पूरा करने से पहले देखे जाते हैं</translation>
        </message>
        <message>
            <source>Suggestions came just now; press once more to decide</source>
            <extracomment>actions</extracomment>
            <translation>सुझाव अभी-अभी आए हैं; निर्णय के लिए एक बार और दबाएँ</translation>
        </message>
        <message>
            <source>suggestions up to date</source>
            <extracomment>suggesting_job</extracomment>
            <translation>सुझाव अद्यतन हैं</translation>
        </message>
        <message>
            <source>Swap</source>
            <extracomment>keys_page</extracomment>
            <translation>अदला-बदली करें</translation>
        </message>
        <message>
            <source>Take an import back</source>
            <extracomment>batches_dialog</extracomment>
            <translation>आयात वापस लें</translation>
        </message>
        <message>
            <source>take away {answers}</source>
            <extracomment>lint_scheme</extracomment>
            <translation>{answers} हटाएँ</translation>
        </message>
        <message>
            <source>Take back</source>
            <extracomment>batches_dialog</extracomment>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>Take back…</source>
            <extracomment>batches_dialog</extracomment>
            <translation>वापस लें…</translation>
        </message>
        <message>
            <source>Take it away, and ask where it comes from.</source>
            <extracomment>plain_files</extracomment>
            <translation>इसे हटाएँ, और पूछें कि यह कहाँ से आया।</translation>
        </message>
        <message>
            <source>take the {role} away</source>
            <extracomment>lint_claims</extracomment>
            <translation>भूमिका “{role}” हटाएँ</translation>
        </message>
        <message numerus="yes">
            <source>Take {n:,} articles back?</source>
            <extracomment>batches_dialog</extracomment>
            <translation>
                <numerusform>{n:,} लेख वापस लें?</numerusform>
                <numerusform>{n:,} लेख वापस लें?</numerusform>
            </translation>
        </message>
        <message>
            <source>taken back</source>
            <extracomment>taking_back</extracomment>
            <translation>वापस लिया गया</translation>
        </message>
        <message>
            <source>taken back in part: take it back once more</source>
            <extracomment>taking_back</extracomment>
            <translation>आंशिक रूप से वापस लिया गया: एक बार और वापस लें</translation>
        </message>
        <message>
            <source>Taking import {number} back</source>
            <extracomment>import_commands</extracomment>
            <translation>आयात {number} वापस लिया जा रहा है</translation>
        </message>
        <message>
            <source>Text</source>
            <extracomment>import_fields</extracomment>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>Text at its own size</source>
            <extracomment>commands</extracomment>
            <translation>पाठ सामान्य आकार में</translation>
        </message>
        <message>
            <source>Text, one article a file</source>
            <extracomment>formats</extracomment>
            <translation>पाठ, हर फ़ाइल में एक लेख</translation>
        </message>
        <message>
            <source>the annotator’s name</source>
            <extracomment>import_whose</extracomment>
            <translation>एनोटेटर का नाम</translation>
        </message>
        <message>
            <source>The answer to “{name}” is about the whole text, and was left out.</source>
            <extracomment>label_studio_regions</extracomment>
            <translation>“{name}” का उत्तर पूरे पाठ के बारे में है और छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>The answer “{name}” is about the whole text, and was left out.</source>
            <extracomment>prodigy</extracomment>
            <translation>उत्तर “{name}” पूरे पाठ के बारे में है और छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>The archive cannot be unpacked: {error}.</source>
            <extracomment>archives</extracomment>
            <translation>आर्काइव खोला नहीं जा सकता: {error}।</translation>
        </message>
        <message>
            <source>The archive holds more than {most:,} files.</source>
            <extracomment>archives</extracomment>
            <translation>आर्काइव में {most:,} से अधिक फ़ाइलें हैं।</translation>
        </message>
        <message>
            <source>The archive unpacks to more than {most:,} bytes.</source>
            <extracomment>archives</extracomment>
            <translation>आर्काइव खुलने पर {most:,} बाइट से अधिक होता है।</translation>
        </message>
        <message>
            <source>The article has more than {most:,} characters.</source>
            <extracomment>conll_rows</extracomment>
            <translation>लेख में {most:,} से अधिक वर्ण हैं।</translation>
        </message>
        <message>
            <source>The article jumps to the next mark and does not glide, and carets do not blink.</source>
            <extracomment>settings</extracomment>
            <translation>लेख बिना सरके सीधे अगले चिह्न पर जाता है, और कर्सर नहीं झपकते।</translation>
        </message>
        <message>
            <source>The article “{name}” was taken back with its import.</source>
            <extracomment>journal</extracomment>
            <translation>लेख “{name}” अपने आयात के साथ वापस लिया गया।</translation>
        </message>
        <message>
            <source>The attribute “{name}” is not a single value.</source>
            <extracomment>span_records</extracomment>
            <translation>विशेषता “{name}” एकल मान नहीं है।</translation>
        </message>
        <message>
            <source>The attributes of a span are not an object.</source>
            <extracomment>span_records</extracomment>
            <translation>अंश की विशेषताएँ ऑब्जेक्ट नहीं हैं।</translation>
        </message>
        <message>
            <source>The backup is gone as soon as it was made.</source>
            <extracomment>backups</extracomment>
            <translation>बैकअप बनते ही ग़ायब हो गया।</translation>
        </message>
        <message>
            <source>The categories of the whole text were left out.</source>
            <extracomment>docbin</extracomment>
            <translation>पूरे पाठ की श्रेणियाँ छोड़ दी गईं।</translation>
        </message>
        <message>
            <source>The claim restated so that it stands alone.</source>
            <extracomment>news.toml</extracomment>
            <translation>दावा इस तरह दोबारा लिखा गया कि वह अकेले समझ में आए।</translation>
        </message>
        <message>
            <source>The decided articles hold no text to learn from.</source>
            <extracomment>entity_training</extracomment>
            <translation>निर्णय किए गए लेखों में सीखने के लिए कोई पाठ नहीं है।</translation>
        </message>
        <message>
            <source>The disk failed to read or write.</source>
            <extracomment>connection</extracomment>
            <translation>डिस्क को पढ़ा या उस पर लिखा नहीं जा सका।</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <extracomment>connection, disks</extracomment>
            <translation>डिस्क भर गई है।</translation>
        </message>
        <message>
            <source>The disk says: {error}.</source>
            <extracomment>disks, plain_files</extracomment>
            <translation>डिस्क का संदेश: {error}।</translation>
        </message>
        <message>
            <source>The encoding of this file is not known.</source>
            <extracomment>encodings</extracomment>
            <translation>इस फ़ाइल की एन्कोडिंग ज्ञात नहीं है।</translation>
        </message>
        <message>
            <source>The event has no trigger.</source>
            <extracomment>brat_lines</extracomment>
            <translation>घटना का कोई ट्रिगर नहीं है।</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <extracomment>window_commands</extracomment>
            <translation>निर्यात रद्द किया गया।</translation>
        </message>
        <message>
            <source>The fields are {fields}.</source>
            <extracomment>fields</extracomment>
            <translation>फ़ील्ड ये हैं: {fields}।</translation>
        </message>
        <message>
            <source>The file cannot be changed: {error}.</source>
            <extracomment>own_file</extracomment>
            <translation>फ़ाइल बदली नहीं जा सकती: {error}।</translation>
        </message>
        <message>
            <source>The file cannot be read: {reason}.</source>
            <extracomment>foreign, packages</extracomment>
            <translation>फ़ाइल पढ़ी नहीं जा सकती: {reason}।</translation>
        </message>
        <message>
            <source>The file declares a document type, which no XMI needs, and was not read.</source>
            <extracomment>cas_xmi</extracomment>
            <translation>फ़ाइल एक दस्तावेज़-प्रकार घोषित करती है, जिसकी XMI को ज़रूरत नहीं, और पढ़ी नहीं गई।</translation>
        </message>
        <message>
            <source>The file declares entities, which no office program does; it was not opened.</source>
            <extracomment>packages</extracomment>
            <translation>फ़ाइल में XML एंटिटी घोषित हैं, जो कोई ऑफ़िस प्रोग्राम नहीं करता; इसे नहीं खोला गया।</translation>
        </message>
        <message>
            <source>The file does not read back as it was written.</source>
            <extracomment>read_back</extracomment>
            <translation>फ़ाइल वैसी नहीं पढ़ी जाती जैसी लिखी गई थी।</translation>
        </message>
        <message>
            <source>The file has more than {most:,} pages.</source>
            <extracomment>pdf</extracomment>
            <translation>फ़ाइल में {most:,} से अधिक पृष्ठ हैं।</translation>
        </message>
        <message>
            <source>The file has {size:,} bytes; one of this format is read up to {most:,}.</source>
            <extracomment>limits</extracomment>
            <translation>फ़ाइल {size:,} बाइट की है; इस प्रारूप में {most:,} तक पढ़े जाते हैं।</translation>
        </message>
        <message>
            <source>The file holds no text.</source>
            <extracomment>cas</extracomment>
            <translation>फ़ाइल में कोई पाठ नहीं है।</translation>
        </message>
        <message>
            <source>The file is encrypted.</source>
            <extracomment>pdf</extracomment>
            <translation>फ़ाइल एन्क्रिप्टेड है।</translation>
        </message>
        <message>
            <source>The file is nested too deeply to be read.</source>
            <extracomment>reading</extracomment>
            <translation>यह फ़ाइल इतनी गहराई तक नेस्टेड है कि पढ़ी नहीं जा सकती।</translation>
        </message>
        <message>
            <source>The file is not JSON, or it is cut off: {error}.</source>
            <extracomment>reading</extracomment>
            <translation>फ़ाइल JSON नहीं है, या अधूरी है: {error}।</translation>
        </message>
        <message>
            <source>The file is too large for a scheme.</source>
            <extracomment>release_checks</extracomment>
            <translation>फ़ाइल योजना के लिए बहुत बड़ी है।</translation>
        </message>
        <message>
            <source>The file unpacks to more than {most:,} bytes.</source>
            <extracomment>docbin_files, packages</extracomment>
            <translation>फ़ाइल खुलने पर {most:,} बाइट से अधिक होती है।</translation>
        </message>
        <message>
            <source>The file wants a password, or is of an old version of Office.</source>
            <extracomment>packages</extracomment>
            <translation>फ़ाइल पासवर्ड माँगती है, या Office के पुराने संस्करण की है।</translation>
        </message>
        <message>
            <source>The files bring no annotations and no suggestions.</source>
            <extracomment>import_labels</extracomment>
            <translation>फ़ाइलों में न एनोटेशन हैं, न सुझाव।</translation>
        </message>
        <message>
            <source>The first articles, as they will be</source>
            <extracomment>import_dialog</extracomment>
            <translation>पहले लेख, जैसे वे होंगे</translation>
        </message>
        <message>
            <source>The id is neither a text nor a number: {value}.</source>
            <extracomment>json_records</extracomment>
            <translation>आईडी न पाठ है न संख्या: {value}।</translation>
        </message>
        <message>
            <source>The id “{id}” is there already.</source>
            <extracomment>brat_lines</extracomment>
            <translation>आईडी “{id}” पहले से मौजूद है।</translation>
        </message>
        <message>
            <source>The id “{value}” is there already.</source>
            <extracomment>incoming, web_annotation_marks</extracomment>
            <translation>आईडी “{value}” पहले से मौजूद है।</translation>
        </message>
        <message>
            <source>The item is not an object, but {kind}.</source>
            <extracomment>json_records</extracomment>
            <translation>प्रविष्टि ऑब्जेक्ट नहीं, बल्कि {kind} है।</translation>
        </message>
        <message>
            <source>The journal speaks of a decision that it does not hold.</source>
            <extracomment>journal</extracomment>
            <translation>जर्नल में ऐसे निर्णय का उल्लेख है जो उसमें नहीं है।</translation>
        </message>
        <message>
            <source>The key of this label</source>
            <extracomment>import_labels</extracomment>
            <translation>इस लेबल की कुंजी</translation>
        </message>
        <message>
            <source>The key {key} is given to “{one}” and to “{other}”.</source>
            <extracomment>keymap</extracomment>
            <translation>कुंजी {key} “{one}” और “{other}” दोनों को दी गई है।</translation>
        </message>
        <message>
            <source>The keymap cannot be read: {error}.</source>
            <extracomment>keymap</extracomment>
            <translation>कुंजी-विन्यास पढ़ा नहीं जा सकता: {error}।</translation>
        </message>
        <message>
            <source>The keys of “{name}” are not a list of names of keys.</source>
            <extracomment>keymap</extracomment>
            <translation>“{name}” की कुंजियाँ कुंजियों के नामों की सूची नहीं हैं।</translation>
        </message>
        <message>
            <source>The label scheme is lost; the one that ships has taken its place.</source>
            <extracomment>recovering</extracomment>
            <translation>लेबल योजना खो गई; साथ आई योजना ने उसकी जगह ले ली है।</translation>
        </message>
        <message>
            <source>The label “{name}” is of the whole text, and was left out.</source>
            <extracomment>doccano</extracomment>
            <translation>लेबल “{name}” पूरे पाठ का है और छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>The last ten are kept, one a day for a week, one a week for two months; fewer of large projects, but two.</source>
            <extracomment>settings</extracomment>
            <translation>पिछले दस रखे जाते हैं, एक सप्ताह तक हर दिन का एक, दो महीने तक हर सप्ताह का एक; बड़े प्रोजेक्टों के कम, पर दो ज़रूर।</translation>
        </message>
        <message>
            <source>The layer “{layer}” has no labels.</source>
            <extracomment>schemes</extracomment>
            <translation>परत “{layer}” में कोई लेबल नहीं है।</translation>
        </message>
        <message>
            <source>The layer “{layer}” has the label {name} twice.</source>
            <extracomment>schemes</extracomment>
            <translation>परत “{layer}” में लेबल {name} दो बार है।</translation>
        </message>
        <message>
            <source>the letters beside it</source>
            <extracomment>jump</extracomment>
            <translation>साथ के अक्षर</translation>
        </message>
        <message>
            <source>The line above the article says why, and what can be done.</source>
            <extracomment>window_commands</extracomment>
            <translation>लेख के ऊपर की पंक्ति बताती है कि क्यों, और क्या किया जा सकता है।</translation>
        </message>
        <message>
            <source>The line does not say a name and the id of an annotation.</source>
            <extracomment>brat_lines</extracomment>
            <translation>पंक्ति में नाम और एनोटेशन की आईडी नहीं है।</translation>
        </message>
        <message>
            <source>The line has no tab behind its id.</source>
            <extracomment>brat_lines</extracomment>
            <translation>पंक्ति में आईडी के बाद टैब नहीं है।</translation>
        </message>
        <message>
            <source>The line has {found} columns, those before it have {width}.</source>
            <extracomment>conll_rows</extracomment>
            <translation>पंक्ति में {found} स्तंभ हैं, इससे पहले की पंक्तियों में {width}।</translation>
        </message>
        <message>
            <source>The line holds a number that cannot be read: {error}.</source>
            <extracomment>json_records</extracomment>
            <translation>पंक्ति में ऐसी संख्या है जो पढ़ी नहीं जा सकती: {error}।</translation>
        </message>
        <message>
            <source>The line holds half a character ({half}, a lone surrogate), which no file can keep.</source>
            <extracomment>json_records</extracomment>
            <translation>पंक्ति में आधा वर्ण है ({half}, अकेला सरोगेट), जिसे कोई फ़ाइल नहीं रख सकती।</translation>
        </message>
        <message>
            <source>The line holds no article with an id, a text and its metadata.</source>
            <extracomment>release_reading</extracomment>
            <translation>पंक्ति में आईडी, पाठ और मेटाडेटा वाला लेख नहीं है।</translation>
        </message>
        <message>
            <source>The line holds no article with an id.</source>
            <extracomment>release_diff</extracomment>
            <translation>पंक्ति में आईडी वाला कोई लेख नहीं है।</translation>
        </message>
        <message>
            <source>The line is nested too deeply to be read.</source>
            <extracomment>json_records</extracomment>
            <translation>यह पंक्ति इतनी गहराई तक नेस्टेड है कि पढ़ी नहीं जा सकती।</translation>
        </message>
        <message>
            <source>The line is no JSON object.</source>
            <extracomment>release_reading</extracomment>
            <translation>पंक्ति JSON ऑब्जेक्ट नहीं है।</translation>
        </message>
        <message>
            <source>The line is no JSON: {error}</source>
            <extracomment>release_reading</extracomment>
            <translation>पंक्ति JSON नहीं है: {error}</translation>
        </message>
        <message>
            <source>The line is no token with a tag.</source>
            <extracomment>conll_rows</extracomment>
            <translation>पंक्ति टैग वाला टोकन नहीं है।</translation>
        </message>
        <message>
            <source>The line is not an object, but {kind}.</source>
            <extracomment>json_records</extracomment>
            <translation>पंक्ति ऑब्जेक्ट नहीं, बल्कि {kind} है।</translation>
        </message>
        <message>
            <source>The line is not JSON: {error} at character {at}.</source>
            <extracomment>json_records</extracomment>
            <translation>पंक्ति JSON नहीं है: वर्ण {at} पर {error}।</translation>
        </message>
        <message>
            <source>The line is not UTF-8: byte {at} is 0x{byte}.</source>
            <extracomment>json_records</extracomment>
            <translation>पंक्ति UTF-8 में नहीं है: बाइट {at} 0x{byte} है।</translation>
        </message>
        <message>
            <source>The line is too long to be an article.</source>
            <extracomment>release_reading</extracomment>
            <translation>पंक्ति लेख होने के लिए बहुत लंबी है।</translation>
        </message>
        <message>
            <source>The line was left out: {what}</source>
            <extracomment>brat</extracomment>
            <translation>पंक्ति छोड़ दी गई: {what}</translation>
        </message>
        <message>
            <source>The list for {split} names “{key}”, which is no article here.</source>
            <extracomment>parting</extracomment>
            <translation>{split} की सूची में “{key}” है, जो यहाँ कोई लेख नहीं है।</translation>
        </message>
        <message>
            <source>The list of articles cannot be read.</source>
            <extracomment>split_choice</extracomment>
            <translation>लेखों की सूची पढ़ी नहीं जा सकती।</translation>
        </message>
        <message>
            <source>The name is too long.</source>
            <extracomment>disks</extracomment>
            <translation>नाम बहुत लंबा है।</translation>
        </message>
        <message>
            <source>The name “{name}” is that of another column.</source>
            <extracomment>hugging_face_release</extracomment>
            <translation>“{name}” किसी दूसरे स्तंभ का नाम है।</translation>
        </message>
        <message>
            <source>The name “{name}” means something else in {schema}.</source>
            <extracomment>workbench_jsonl</extracomment>
            <translation>{schema} में “{name}” नाम का अर्थ कुछ और है।</translation>
        </message>
        <message>
            <source>The names of marks stand between the lines, so less than 150 % is tight.</source>
            <extracomment>settings</extracomment>
            <translation>चिह्नों के नाम पंक्तियों के बीच होते हैं, इसलिए 150 % से कम में जगह तंग है।</translation>
        </message>
        <message>
            <source>The newsroom’s priority; never a reason to show or hide a claim.</source>
            <extracomment>news.toml</extracomment>
            <translation>समाचार-कक्ष की प्राथमिकता; किसी दावे को दिखाने या छिपाने का कारण कभी नहीं।</translation>
        </message>
        <message>
            <source>The offset {unit} is in the middle of a character.</source>
            <extracomment>offsets</extracomment>
            <translation>स्थिति {unit} किसी वर्ण के बीच में है।</translation>
        </message>
        <message>
            <source>The offset {unit} is not inside the text.</source>
            <extracomment>offsets</extracomment>
            <translation>स्थिति {unit} पाठ के भीतर नहीं है।</translation>
        </message>
        <message>
            <source>the one that ships</source>
            <extracomment>training_words</extracomment>
            <translation>साथ आया मॉड्यूल</translation>
        </message>
        <message>
            <source>The origin of a span does not name its suggester and version.</source>
            <extracomment>span_records</extracomment>
            <translation>अंश का उद्गम अपना सुझाव मॉड्यूल और संस्करण नहीं बताता।</translation>
        </message>
        <message>
            <source>The origin of a span has an unreadable {name}: {value}.</source>
            <extracomment>span_records</extracomment>
            <translation>अंश के उद्गम में {name} पढ़ने योग्य नहीं है: {value}।</translation>
        </message>
        <message>
            <source>The origin of a span is not an object.</source>
            <extracomment>span_records</extracomment>
            <translation>अंश का उद्गम ऑब्जेक्ट नहीं है।</translation>
        </message>
        <message>
            <source>The other two are told apart by people who see few colours. Each mark has its name beside it as well.</source>
            <extracomment>settings</extracomment>
            <translation>बाक़ी दो को वे लोग भी अलग पहचान सकते हैं जिन्हें कम रंग दिखते हैं। हर चिह्न के साथ उसका नाम भी होता है।</translation>
        </message>
        <message>
            <source>The package “{name}” is no spaCy pipeline, so it is not loaded.</source>
            <extracomment>languages</extracomment>
            <translation>पैकेज “{name}” spaCy पाइपलाइन नहीं है, इसलिए लोड नहीं किया जाता।</translation>
        </message>
        <message>
            <source>The package “{name}”, which this project names, is no spaCy pipeline.</source>
            <extracomment>pipelines_in_use</extracomment>
            <translation>पैकेज “{name}”, जिसका नाम यह प्रोजेक्ट देता है, spaCy पाइपलाइन नहीं है।</translation>
        </message>
        <message>
            <source>The page has no text.</source>
            <extracomment>html_pages</extracomment>
            <translation>पृष्ठ में कोई पाठ नहीं है।</translation>
        </message>
        <message>
            <source>The parts of {id} overlap.</source>
            <extracomment>brat_marks</extracomment>
            <translation>{id} के भाग एक-दूसरे पर चढ़ते हैं।</translation>
        </message>
        <message>
            <source>The pipeline “{name}” cannot be loaded: {said}</source>
            <extracomment>pipelines</extracomment>
            <translation>पाइपलाइन “{name}” लोड नहीं हो सकी: {said}</translation>
        </message>
        <message>
            <source>The process that learns has stopped, most likely for want of memory or of room on the disk.</source>
            <extracomment>training_process</extracomment>
            <translation>सीखने वाली प्रक्रिया रुक गई, संभवतः मेमोरी या डिस्क पर जगह की कमी से।</translation>
        </message>
        <message>
            <source>The process that suggests has stopped again and again.</source>
            <extracomment>suggesting_job</extracomment>
            <translation>सुझाव देने वाली प्रक्रिया बार-बार रुक रही है।</translation>
        </message>
        <message>
            <source>The process that suggests has stopped twice over “{title}”.</source>
            <extracomment>patience, suggesting_job</extracomment>
            <translation>सुझाव देने वाली प्रक्रिया “{title}” पर दो बार रुक गई।</translation>
        </message>
        <message>
            <source>The project cannot be recovered: {error}.</source>
            <extracomment>recovery</extracomment>
            <translation>प्रोजेक्ट पुनर्प्राप्त नहीं किया जा सकता: {error}।</translation>
        </message>
        <message>
            <source>The project does not use the suggester “{name}”.</source>
            <extracomment>changing_suggesters</extracomment>
            <translation>प्रोजेक्ट सुझाव मॉड्यूल “{name}” का उपयोग नहीं करता।</translation>
        </message>
        <message>
            <source>The project file can only be read here.</source>
            <extracomment>connection</extracomment>
            <translation>प्रोजेक्ट फ़ाइल यहाँ केवल पढ़ी जा सकती है।</translation>
        </message>
        <message>
            <source>The project file cannot be opened.</source>
            <extracomment>connection</extracomment>
            <translation>प्रोजेक्ट फ़ाइल खोली नहीं जा सकती।</translation>
        </message>
        <message>
            <source>The project file has no article number {row:,}.</source>
            <extracomment>articles</extracomment>
            <translation>प्रोजेक्ट फ़ाइल में संख्या {row:,} का कोई लेख नहीं है।</translation>
        </message>
        <message>
            <source>The project file has no article “{name}”.</source>
            <extracomment>journal</extracomment>
            <translation>प्रोजेक्ट फ़ाइल में “{name}” नाम का कोई लेख नहीं है।</translation>
        </message>
        <message>
            <source>The project file is damaged.</source>
            <extracomment>connection</extracomment>
            <translation>प्रोजेक्ट फ़ाइल क्षतिग्रस्त है।</translation>
        </message>
        <message>
            <source>The project file is damaged: it has no index “{name}”.</source>
            <extracomment>foreign</extracomment>
            <translation>प्रोजेक्ट फ़ाइल क्षतिग्रस्त है: इसमें “{name}” इंडेक्स नहीं है।</translation>
        </message>
        <message>
            <source>The project file is damaged: it has no table “{name}”.</source>
            <extracomment>foreign</extracomment>
            <translation>प्रोजेक्ट फ़ाइल क्षतिग्रस्त है: इसमें “{name}” तालिका नहीं है।</translation>
        </message>
        <message>
            <source>The project file is damaged: work with an earlier copy of it.</source>
            <extracomment>stored_marks</extracomment>
            <translation>प्रोजेक्ट फ़ाइल क्षतिग्रस्त है: इसकी पुरानी प्रति के साथ काम करें।</translation>
        </message>
        <message>
            <source>The project file is gone.</source>
            <extracomment>backups_dialog</extracomment>
            <translation>प्रोजेक्ट फ़ाइल अब मौजूद नहीं है।</translation>
        </message>
        <message>
            <source>The project file was moved, deleted or replaced while it was open.</source>
            <extracomment>connection</extracomment>
            <translation>प्रोजेक्ट फ़ाइल को खुले रहते हुए हटाया, मिटाया या बदला गया।</translation>
        </message>
        <message>
            <source>The project holds no label scheme.</source>
            <extracomment>project</extracomment>
            <translation>प्रोजेक्ट में कोई लेबल योजना नहीं है।</translation>
        </message>
        <message>
            <source>The project is as it was on {when}</source>
            <extracomment>backup_commands</extracomment>
            <translation>प्रोजेक्ट वैसा है जैसा {when} को था</translation>
        </message>
        <message>
            <source>The project is open in another window or program.</source>
            <extracomment>restoring</extracomment>
            <translation>प्रोजेक्ट किसी दूसरी विंडो या प्रोग्राम में खुला है।</translation>
        </message>
        <message>
            <source>The project “{name}” is damaged.</source>
            <extracomment>damage_dialog</extracomment>
            <translation>प्रोजेक्ट “{name}” क्षतिग्रस्त है।</translation>
        </message>
        <message>
            <source>The queue begins with what is least certain</source>
            <extracomment>queueing</extracomment>
            <translation>कतार सबसे कम निश्चित से शुरू होती है</translation>
        </message>
        <message>
            <source>The queue goes by story</source>
            <extracomment>queueing</extracomment>
            <translation>कतार घटना के अनुसार है</translation>
        </message>
        <message>
            <source>The queue is in the order of import</source>
            <extracomment>queueing</extracomment>
            <translation>कतार आयात के क्रम में है</translation>
        </message>
        <message>
            <source>The range {start}–{end} in “{name}” holds nothing but a part of a line end.</source>
            <extracomment>span_records</extracomment>
            <translation>“{name}” में सीमा {start}–{end} में पंक्ति-अंत के एक भाग के अलावा कुछ नहीं है।</translation>
        </message>
        <message>
            <source>The range {start}–{end} in “{name}” is not inside a text of {length} characters.</source>
            <extracomment>span_records</extracomment>
            <translation>“{name}” में सीमा {start}–{end} {length} वर्णों के पाठ के भीतर नहीं है।</translation>
        </message>
        <message>
            <source>The range {start}–{end} is not inside a text of {length} characters.</source>
            <extracomment>spans</extracomment>
            <translation>सीमा {start}–{end} {length} वर्णों के पाठ के भीतर नहीं है।</translation>
        </message>
        <message>
            <source>The regular expression “{expression}” {reason}.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>रेगुलर एक्सप्रेशन “{expression}” {reason}।</translation>
        </message>
        <message>
            <source>The relation “{name}” does not begin at a span, and was left out.</source>
            <extracomment>prodigy_spans</extracomment>
            <translation>संबंध “{name}” किसी अंश से शुरू नहीं होता और छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>The relation “{name}” does not join two regions, and was left out.</source>
            <extracomment>label_studio_marks, label_studio_regions</extracomment>
            <translation>संबंध “{name}” दो क्षेत्रों को नहीं जोड़ता और छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>The relation “{name}” does not join two spans, and was left out.</source>
            <extracomment>brat_marks, cas_marks, doccano</extracomment>
            <translation>संबंध “{name}” दो अंशों को नहीं जोड़ता और छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>The relation “{name}” was left out: its name means something else here.</source>
            <extracomment>brat_marks, cas_marks, doccano, label_studio_regions, prodigy_spans</extracomment>
            <translation>संबंध “{name}” छोड़ दिया गया: इसके नाम का यहाँ कुछ और अर्थ है।</translation>
        </message>
        <message>
            <source>The relation “{type}” does not have two arguments.</source>
            <extracomment>brat_lines</extracomment>
            <translation>संबंध “{type}” के दो तर्क नहीं हैं।</translation>
        </message>
        <message>
            <source>The rest was not read: byte 0x{byte} is not {encoding}.</source>
            <extracomment>encodings</extracomment>
            <translation>बाक़ी नहीं पढ़ा गया: बाइट 0x{byte} {encoding} में नहीं है।</translation>
        </message>
        <message>
            <source>The rest was not read: it does not belong to the list.</source>
            <extracomment>json_items</extracomment>
            <translation>बाक़ी नहीं पढ़ा गया: वह सूची का हिस्सा नहीं है।</translation>
        </message>
        <message>
            <source>The rest was not read: it is nested too deeply.</source>
            <extracomment>json_items</extracomment>
            <translation>बाक़ी नहीं पढ़ा गया: वह बहुत गहराई तक नेस्टेड है।</translation>
        </message>
        <message>
            <source>The rest was not read: it is not JSON, or the file is cut off ({error}).</source>
            <extracomment>json_items</extracomment>
            <translation>बाक़ी नहीं पढ़ा गया: वह JSON नहीं है, या फ़ाइल अधूरी है ({error})।</translation>
        </message>
        <message>
            <source>The rest was not read: {error}.</source>
            <extracomment>json_items</extracomment>
            <translation>बाक़ी नहीं पढ़ा गया: {error}।</translation>
        </message>
        <message>
            <source>The row cannot be read: {error}.</source>
            <extracomment>tables</extracomment>
            <translation>पंक्ति पढ़ी नहीं जा सकती: {error}।</translation>
        </message>
        <message>
            <source>The row has {fields} fields, the header {header}.</source>
            <extracomment>tables</extracomment>
            <translation>पंक्ति में {fields} फ़ील्ड हैं, शीर्ष-पंक्ति में {header}।</translation>
        </message>
        <message>
            <source>The rows are too long to be read.</source>
            <extracomment>parquet_files</extracomment>
            <translation>पंक्तियाँ पढ़ने के लिए बहुत लंबी हैं।</translation>
        </message>
        <message>
            <source>The rule for finishing articles that was set last is lost.</source>
            <extracomment>recovering</extracomment>
            <translation>लेख पूरे करने का पिछला तय किया नियम खो गया।</translation>
        </message>
        <message>
            <source>The rule for finishing cannot be read.</source>
            <extracomment>finishing</extracomment>
            <translation>पूरा करने का नियम पढ़ा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>The rule for finishing cannot be read: {value} is no score.</source>
            <extracomment>finishing</extracomment>
            <translation>पूरा करने का नियम पढ़ा नहीं जा सकता: {value} कोई अंक नहीं है।</translation>
        </message>
        <message>
            <source>The rules are {names}.</source>
            <extracomment>lint_rules</extracomment>
            <translation>नियम ये हैं: {names}।</translation>
        </message>
        <message>
            <source>The same elsewhere</source>
            <extracomment>commands</extracomment>
            <translation>यही दूसरी जगहों पर</translation>
        </message>
        <message>
            <source>The same in other articles</source>
            <extracomment>elsewhere_view</extracomment>
            <translation>यही दूसरे लेखों में</translation>
        </message>
        <message>
            <source>the same text is here already, as {name}.</source>
            <extracomment>import_commands</extracomment>
            <translation>वही पाठ यहाँ पहले से {name} के रूप में मौजूद है।</translation>
        </message>
        <message>
            <source>The same words are called something else in other articles. What stands around may make both right.</source>
            <extracomment>lint_rules</extracomment>
            <translation>इन्हीं शब्दों को दूसरे लेखों में कुछ और कहा गया है। आसपास के शब्दों के कारण दोनों सही हो सकते हैं।</translation>
        </message>
        <message>
            <source>The same words rarely mean two things in one article. Where they do, both may be right: say so.</source>
            <extracomment>lint_rules</extracomment>
            <translation>एक ही लेख में वही शब्द शायद ही दो अर्थ रखते हैं। जहाँ रखते हों, वहाँ दोनों सही हो सकते हैं: बताएँ।</translation>
        </message>
        <message>
            <source>The scheme has no label “{label}”.</source>
            <extracomment>intake</extracomment>
            <translation>योजना में “{label}” लेबल नहीं है।</translation>
        </message>
        <message>
            <source>The scheme has no layer or label “{name}” here.</source>
            <extracomment>schemes</extracomment>
            <translation>योजना में यहाँ “{name}” नाम की कोई परत या लेबल नहीं है।</translation>
        </message>
        <message>
            <source>The scheme has no layer “{layer}”.</source>
            <extracomment>intake</extracomment>
            <translation>योजना में “{layer}” परत नहीं है।</translation>
        </message>
        <message>
            <source>The scheme has no layers.</source>
            <extracomment>schemes</extracomment>
            <translation>योजना में कोई परत नहीं है।</translation>
        </message>
        <message>
            <source>the scheme has no such answer: {answers}</source>
            <extracomment>lint_scheme</extracomment>
            <translation>योजना में ऐसा उत्तर नहीं है: {answers}</translation>
        </message>
        <message>
            <source>the scheme has no {role} here</source>
            <extracomment>lint_claims</extracomment>
            <translation>योजना में यहाँ “{role}” भूमिका नहीं है</translation>
        </message>
        <message>
            <source>The scheme is not of the expected shape: {error}.</source>
            <extracomment>schemes</extracomment>
            <translation>योजना का रूप वैसा नहीं है जैसा होना चाहिए: {error}।</translation>
        </message>
        <message>
            <source>The scheme lacks {error}.</source>
            <extracomment>schemes</extracomment>
            <translation>योजना में {error} नहीं है।</translation>
        </message>
        <message>
            <source>The score of a span is not a number from 0 to 1, but {score}.</source>
            <extracomment>span_records</extracomment>
            <translation>अंश का अंक 0 से 1 तक की संख्या नहीं, बल्कि {score} है।</translation>
        </message>
        <message>
            <source>The sentence with this line was left out: {what}</source>
            <extracomment>conll</extracomment>
            <translation>इस पंक्ति वाला वाक्य छोड़ दिया गया: {what}</translation>
        </message>
        <message>
            <source>The settings cannot be read: {error}.</source>
            <extracomment>settings_file</extracomment>
            <translation>सेटिंग पढ़ी नहीं जा सकती: {error}।</translation>
        </message>
        <message>
            <source>The settings of lint cannot be read.</source>
            <extracomment>linting</extracomment>
            <translation>निष्कर्षों की सेटिंग पढ़ी नहीं जा सकती।</translation>
        </message>
        <message>
            <source>The span {start}–{end} in “{layer}” has no label.</source>
            <extracomment>span_records</extracomment>
            <translation>“{layer}” के अंश {start}–{end} का कोई लेबल नहीं है।</translation>
        </message>
        <message>
            <source>The state of an article cannot be read.</source>
            <extracomment>journal</extracomment>
            <translation>एक लेख की स्थिति पढ़ी नहीं जा सकती।</translation>
        </message>
        <message>
            <source>The suggester “{name}” of {package} cannot be started: {error}.</source>
            <extracomment>entry_points</extracomment>
            <translation>{package} का सुझाव मॉड्यूल “{name}” शुरू नहीं हो सका: {error}।</translation>
        </message>
        <message>
            <source>The suggester “{name}” {fault} in the article “{article}”. That is left out, here and in other articles.</source>
            <extracomment>entry_points</extracomment>
            <translation>लेख “{article}” में सुझाव मॉड्यूल “{name}” {fault}। इसे यहाँ और दूसरे लेखों में छोड़ दिया जाता है।</translation>
        </message>
        <message>
            <source>The suggesters' settings cannot be read.</source>
            <extracomment>project</extracomment>
            <translation>सुझाव मॉड्यूल की सेटिंग पढ़ी नहीं जा सकती।</translation>
        </message>
        <message>
            <source>The suggesters' settings cannot be read: “{name}” is {value}.</source>
            <extracomment>suggester_settings</extracomment>
            <translation>सुझाव मॉड्यूल की सेटिंग पढ़ी नहीं जा सकती: “{name}” {value} है।</translation>
        </message>
        <message>
            <source>The system's own beep, where a key has a command that cannot be done just now.</source>
            <extracomment>settings</extracomment>
            <translation>सिस्टम की बीप, जब कुंजी की कमांड अभी नहीं चल सकती।</translation>
        </message>
        <message>
            <source>The table is empty.</source>
            <extracomment>excel, tables</extracomment>
            <translation>तालिका ख़ाली है।</translation>
        </message>
        <message>
            <source>The tag {tag} in “{name}” has no name.</source>
            <extracomment>hugging_face_names</extracomment>
            <translation>“{name}” में टैग {tag} का कोई नाम नहीं है।</translation>
        </message>
        <message>
            <source>The tags of the tokens say otherwise than the spans, and were left out.</source>
            <extracomment>hugging_face</extracomment>
            <translation>टोकनों के टैग अंशों से अलग बताते हैं और छोड़ दिए गए।</translation>
        </message>
        <message>
            <source>The text at the parts of {id} is not “{quote}”.</source>
            <extracomment>brat_marks</extracomment>
            <translation>{id} के भागों पर पाठ “{quote}” नहीं है।</translation>
        </message>
        <message>
            <source>The text has a NUL character at {at}, which a project file cannot keep.</source>
            <extracomment>drafts</extracomment>
            <translation>पाठ में स्थान {at} पर NUL वर्ण है, जिसे प्रोजेक्ट फ़ाइल नहीं रख सकती।</translation>
        </message>
        <message>
            <source>The text has half a character (U+{code}, a lone surrogate) at {at}.</source>
            <extracomment>drafts</extracomment>
            <translation>पाठ में स्थान {at} पर आधा वर्ण है (U+{code}, अकेला सरोगेट)।</translation>
        </message>
        <message>
            <source>The text has more than {most:,} characters.</source>
            <extracomment>pdf</extracomment>
            <translation>पाठ में {most:,} से अधिक वर्ण हैं।</translation>
        </message>
        <message>
            <source>The text has {length:,} characters; an article may have {most:,}.</source>
            <extracomment>limits</extracomment>
            <translation>पाठ में {length:,} वर्ण हैं; लेख में {most:,} हो सकते हैं।</translation>
        </message>
        <message>
            <source>The text has {lines:,} lines; an article may have {most:,}.</source>
            <extracomment>limits</extracomment>
            <translation>पाठ में {lines:,} पंक्तियाँ हैं; एक लेख में {most:,} तक हो सकती हैं।</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <extracomment>drafts</extracomment>
            <translation>पाठ ख़ाली है।</translation>
        </message>
        <message>
            <source>The text is not the one that was exported: its text_sha256 differs.</source>
            <extracomment>jsonl</extracomment>
            <translation>यह वह पाठ नहीं है जो निर्यात किया गया था: इसका text_sha256 अलग है।</translation>
        </message>
        <message>
            <source>The text that “{name}” stands for is not in the file.</source>
            <extracomment>web_annotation</extracomment>
            <translation>“{name}” जिस पाठ के लिए है, वह फ़ाइल में नहीं है।</translation>
        </message>
        <message numerus="yes">
            <source>The texts of these articles may be changed: {names}.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>हो सकता है इस लेख का पाठ बदल गया हो: {names}।</numerusform>
                <numerusform>हो सकता है इन लेखों के पाठ बदल गए हों: {names}।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The texts of {n:,} articles are lost. What was decided in them is kept out of sight and can be brought back as an import: {names}.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>{n:,} लेख का पाठ खो गया। उसमें लिए गए निर्णय छिपाकर रखे गए हैं और आयात के रूप में वापस लाए जा सकते हैं: {names}।</numerusform>
                <numerusform>{n:,} लेखों के पाठ खो गए। उनमें लिए गए निर्णय छिपाकर रखे गए हैं और आयात के रूप में वापस लाए जा सकते हैं: {names}।</numerusform>
            </translation>
        </message>
        <message>
            <source>The usual holds instead, until you set it again.</source>
            <extracomment>kept_settings</extracomment>
            <translation>इसकी जगह डिफ़ॉल्ट लागू है, जब तक आप इसे फिर से तय न करें।</translation>
        </message>
        <message>
            <source>The web archive holds no page.</source>
            <extracomment>html_pages</extracomment>
            <translation>वेब आर्काइव में कोई पृष्ठ नहीं है।</translation>
        </message>
        <message>
            <source>the white space between tokens</source>
            <extracomment>conll_release</extracomment>
            <translation>टोकनों के बीच की ख़ाली जगह</translation>
        </message>
        <message>
            <source>The words that do the claiming teach how claims are found. Some claims have none, behind a colon.</source>
            <extracomment>lint_rules</extracomment>
            <translation>दावा करने वाले शब्द सिखाते हैं कि दावे कैसे मिलते हैं। कुछ दावों में ये नहीं होते, जैसे कोलन के बाद।</translation>
        </message>
        <message>
            <source>The words “{words}” are not in the text, and were left out.</source>
            <extracomment>web_annotation_anchors</extracomment>
            <translation>शब्द “{words}” पाठ में नहीं हैं और छोड़ दिए गए।</translation>
        </message>
        <message>
            <source>The workbench did not end as it should the last time. What you decided is saved.</source>
            <extracomment>sitting_notes</extracomment>
            <translation>पिछली बार प्रोग्राम ठीक से बंद नहीं हुआ। आपके निर्णय सुरक्षित हैं।</translation>
        </message>
        <message>
            <source>The workbench's own</source>
            <extracomment>settings</extracomment>
            <translation>प्रोग्राम का अपना</translation>
        </message>
        <message>
            <source>The workbook has no sheet “{name}”.</source>
            <extracomment>excel</extracomment>
            <translation>वर्कबुक में “{name}” शीट नहीं है।</translation>
        </message>
        <message>
            <source>The {kind} “{name}” of this file is not the one that a project has.</source>
            <extracomment>foreign</extracomment>
            <translation>इस फ़ाइल में “{name}” ({kind}) वैसा नहीं है जैसा प्रोजेक्ट में होता है।</translation>
        </message>
        <message>
            <source>the {role} is not where its words are</source>
            <extracomment>lint_claims</extracomment>
            <translation>भूमिका “{role}” वहाँ नहीं है जहाँ उसके शब्द हैं</translation>
        </message>
        <message>
            <source>the {role} “{words}” stands for an entity that is gone</source>
            <extracomment>lint_claims</extracomment>
            <translation>भूमिका “{role}” (“{words}”) ऐसी इकाई के लिए है जो अब नहीं है</translation>
        </message>
        <message>
            <source>The {what} of a span is neither a text nor a number: {value}.</source>
            <extracomment>span_records</extracomment>
            <translation>अंश का “{what}” न पाठ है न संख्या: {value}।</translation>
        </message>
        <message>
            <source>Theme</source>
            <extracomment>settings</extracomment>
            <translation>थीम</translation>
        </message>
        <message>
            <source>Theme: as the system</source>
            <extracomment>look_commands</extracomment>
            <translation>थीम: सिस्टम जैसी</translation>
        </message>
        <message>
            <source>Theme: dark</source>
            <extracomment>look_commands</extracomment>
            <translation>थीम: गहरी</translation>
        </message>
        <message>
            <source>Theme: light</source>
            <extracomment>look_commands</extracomment>
            <translation>थीम: हल्की</translation>
        </message>
        <message>
            <source>then cancelled</source>
            <extracomment>importing</extracomment>
            <translation>फिर रद्द किया गया</translation>
        </message>
        <message>
            <source>There are more than {most:,} patterns, or {most_of_tokens:,} of tokens.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>{most:,} से अधिक पैटर्न हैं, या {most_of_tokens:,} से अधिक टोकनों वाले।</translation>
        </message>
        <message>
            <source>There are more than {most} splits.</source>
            <extracomment>splits</extracomment>
            <translation>{most} से अधिक भाग हैं।</translation>
        </message>
        <message>
            <source>There are no fields.</source>
            <extracomment>fields</extracomment>
            <translation>कोई फ़ील्ड नहीं है।</translation>
        </message>
        <message>
            <source>There are no finished articles with {layer} to learn from.</source>
            <extracomment>training_work</extracomment>
            <translation>{layer} वाले कोई पूरे किए हुए लेख नहीं हैं जिनसे सीखा जा सके।</translation>
        </message>
        <message>
            <source>There are no finished articles with {layer} to measure on.</source>
            <extracomment>training_work</extracomment>
            <translation>{layer} वाले कोई पूरे किए हुए लेख नहीं हैं जिन पर मापा जा सके।</translation>
        </message>
        <message>
            <source>There are too few articles with claims to learn from.</source>
            <extracomment>claim_learning</extracomment>
            <translation>सीखने के लिए दावों वाले लेख बहुत कम हैं।</translation>
        </message>
        <message>
            <source>There are {names}.</source>
            <extracomment>by_name, schemes</extracomment>
            <translation>ये हैं: {names}।</translation>
        </message>
        <message>
            <source>There is a file of this name already.</source>
            <extracomment>plain_files, recovering, recovery</extracomment>
            <translation>इस नाम की फ़ाइल पहले से है।</translation>
        </message>
        <message>
            <source>There is no answer “{answer}”.</source>
            <extracomment>prodigy</extracomment>
            <translation>“{answer}” नाम का कोई उत्तर नहीं है।</translation>
        </message>
        <message>
            <source>There is no article to release.</source>
            <extracomment>release</extracomment>
            <translation>रिलीज़ के लिए कोई लेख नहीं है।</translation>
        </message>
        <message>
            <source>There is no backup of this project yet.</source>
            <extracomment>backups_dialog</extracomment>
            <translation>इस प्रोजेक्ट का अभी कोई बैकअप नहीं है।</translation>
        </message>
        <message>
            <source>There is no backup “{name}”.</source>
            <extracomment>backups</extracomment>
            <translation>“{name}” नाम का कोई बैकअप नहीं है।</translation>
        </message>
        <message>
            <source>There is no clause to cut here</source>
            <extracomment>refusals</extracomment>
            <translation>यहाँ काटने के लिए कोई उपवाक्य नहीं है</translation>
        </message>
        <message>
            <source>There is no command “{name}”.</source>
            <extracomment>keymap</extracomment>
            <translation>“{name}” नाम की कोई कमांड नहीं है।</translation>
        </message>
        <message>
            <source>There is no encoding named “{name}”.</source>
            <extracomment>encodings</extracomment>
            <translation>“{name}” नाम की कोई एन्कोडिंग नहीं है।</translation>
        </message>
        <message>
            <source>There is no entity recognizer in this folder: {error}.</source>
            <extracomment>pipelines</extracomment>
            <translation>इस फ़ोल्डर में कोई इकाई-पहचानकर्ता नहीं है: {error}।</translation>
        </message>
        <message>
            <source>There is no field “{name}”.</source>
            <extracomment>fields</extracomment>
            <translation>“{name}” नाम का कोई फ़ील्ड नहीं है।</translation>
        </message>
        <message>
            <source>There is no file “{name}”.</source>
            <extracomment>release_reading</extracomment>
            <translation>“{name}” नाम की कोई फ़ाइल नहीं है।</translation>
        </message>
        <message>
            <source>There is no finding to go to</source>
            <extracomment>lint_view</extracomment>
            <translation>जाने के लिए कोई निष्कर्ष नहीं है</translation>
        </message>
        <message>
            <source>There is no format “{name}” for suggestions.</source>
            <extracomment>suggestion_formats</extracomment>
            <translation>सुझावों के लिए “{name}” नाम का कोई प्रारूप नहीं है।</translation>
        </message>
        <message>
            <source>There is no format “{name}” to export.</source>
            <extracomment>release_formats</extracomment>
            <translation>निर्यात के लिए “{name}” नाम का कोई प्रारूप नहीं है।</translation>
        </message>
        <message>
            <source>There is no format “{name}”.</source>
            <extracomment>formats</extracomment>
            <translation>“{name}” नाम का कोई प्रारूप नहीं है।</translation>
        </message>
        <message>
            <source>There is no import number {number}.</source>
            <extracomment>batches</extracomment>
            <translation>संख्या {number} का कोई आयात नहीं है।</translation>
        </message>
        <message>
            <source>There is no mark here</source>
            <extracomment>marking</extracomment>
            <translation>यहाँ कोई चिह्न नहीं है</translation>
        </message>
        <message>
            <source>There is no room for a backup: it takes {needed:.1f} MB, and {free:,.0f} MB are free.</source>
            <extracomment>backups</extracomment>
            <translation>बैकअप के लिए जगह नहीं है: {needed:.1f} MB चाहिए, और {free:,.0f} MB खाली है।</translation>
        </message>
        <message>
            <source>There is no rule “{name}”.</source>
            <extracomment>lint_rules</extracomment>
            <translation>“{name}” नाम का कोई नियम नहीं है।</translation>
        </message>
        <message>
            <source>There is no single annotator “{name}” here: {names}.</source>
            <extracomment>exporting</extracomment>
            <translation>यहाँ “{name}” नाम का एक ही एनोटेटर नहीं है: {names}।</translation>
        </message>
        <message>
            <source>There is no spaCy pipeline “{name}”, which this project names.</source>
            <extracomment>pipelines_in_use</extracomment>
            <translation>“{name}” नाम की कोई spaCy पाइपलाइन नहीं है, जिसका नाम यह प्रोजेक्ट देता है।</translation>
        </message>
        <message>
            <source>There is no spaCy pipeline “{name}”.</source>
            <extracomment>languages</extracomment>
            <translation>“{name}” नाम की कोई spaCy पाइपलाइन नहीं है।</translation>
        </message>
        <message>
            <source>There is no such file or folder.</source>
            <extracomment>disks</extracomment>
            <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है।</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <extracomment>reading</extracomment>
            <translation>ऐसी कोई फ़ाइल नहीं है।</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <extracomment>recovery</extracomment>
            <translation>ऐसा कोई फ़ोल्डर नहीं है।</translation>
        </message>
        <message>
            <source>There is no such place in sight</source>
            <extracomment>jump</extracomment>
            <translation>ऐसी कोई जगह दिख नहीं रही</translation>
        </message>
        <message>
            <source>There is no such project file.</source>
            <extracomment>plain_files, wiping</extracomment>
            <translation>ऐसी कोई प्रोजेक्ट फ़ाइल नहीं है।</translation>
        </message>
        <message>
            <source>There is no suggester “{name}”.</source>
            <extracomment>entry_points</extracomment>
            <translation>“{name}” नाम का कोई सुझाव मॉड्यूल नहीं है।</translation>
        </message>
        <message>
            <source>There is no verdict “{verdict}”.</source>
            <extracomment>span_records</extracomment>
            <translation>“{verdict}” नाम का कोई फ़ैसला नहीं है।</translation>
        </message>
        <message>
            <source>There is no “{name}”.</source>
            <extracomment>json_shapes</extracomment>
            <translation>“{name}” नहीं है।</translation>
        </message>
        <message>
            <source>There is nothing to redo</source>
            <extracomment>undoing</extracomment>
            <translation>फिर से करने को कुछ नहीं है</translation>
        </message>
        <message>
            <source>There is nothing to undo</source>
            <extracomment>undoing</extracomment>
            <translation>पूर्ववत करने को कुछ नहीं है</translation>
        </message>
        <message>
            <source>These are not looked for any more.</source>
            <extracomment>lint_rows</extracomment>
            <translation>इन्हें अब नहीं खोजा जाता।</translation>
        </message>
        <message>
            <source>These patterns are longer than {longest:,} characters.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>ये पैटर्न {longest:,} वर्णों से लंबे हैं।</translation>
        </message>
        <message>
            <source>They are learned from and measured by, and counted apart from what people do here.</source>
            <extracomment>import_whose</extracomment>
            <translation>इनसे सीखा और इन पर मापा जाता है; इनकी गिनती यहाँ लोगों के काम से अलग होती है।</translation>
        </message>
        <message>
            <source>They are out of sight until the import is brought back. Nothing is deleted.</source>
            <extracomment>batches_dialog</extracomment>
            <translation>आयात वापस लाने तक ये छिपे रहते हैं। कुछ मिटाया नहीं जाता।</translation>
        </message>
        <message>
            <source>They count as that person’s work. The articles are finished where the files do not say otherwise.</source>
            <extracomment>import_whose</extracomment>
            <translation>ये उस व्यक्ति का काम गिने जाते हैं। जहाँ फ़ाइलें कुछ और न कहें, वहाँ लेख पूरे माने जाते हैं।</translation>
        </message>
        <message>
            <source>This article is damaged.</source>
            <extracomment>articles</extracomment>
            <translation>यह लेख क्षतिग्रस्त है।</translation>
        </message>
        <message>
            <source>This article is not finished</source>
            <extracomment>refusals</extracomment>
            <translation>यह लेख पूरा नहीं हुआ है</translation>
        </message>
        <message>
            <source>This article is not in our shape: {error}</source>
            <extracomment>release_diff</extracomment>
            <translation>यह लेख हमारे रूप में नहीं है: {error}</translation>
        </message>
        <message>
            <source>This article is there twice.</source>
            <extracomment>release_diff</extracomment>
            <translation>यह लेख दो बार है।</translation>
        </message>
        <message>
            <source>This backup is of an older version.</source>
            <extracomment>backup_commands</extracomment>
            <translation>यह बैकअप पुराने संस्करण का है।</translation>
        </message>
        <message>
            <source>This cannot be right everywhere; switch the rule off instead</source>
            <extracomment>lint_commands</extracomment>
            <translation>यह हर जगह सही नहीं हो सकता; इसके बजाय नियम बंद करें</translation>
        </message>
        <message>
            <source>This decision and all after it, in every article. Redo brings them back.</source>
            <extracomment>turning</extracomment>
            <translation>यह निर्णय और इसके बाद के सभी, हर लेख में। “फिर से करें” उन्हें वापस लाता है।</translation>
        </message>
        <message>
            <source>This disk can only be read.</source>
            <extracomment>disks</extracomment>
            <translation>यह डिस्क केवल पढ़ी जा सकती है।</translation>
        </message>
        <message>
            <source>This entity recognizer was trained for another pipeline.</source>
            <extracomment>pipelines</extracomment>
            <translation>यह इकाई-पहचानकर्ता किसी दूसरी पाइपलाइन के लिए प्रशिक्षित है।</translation>
        </message>
        <message>
            <source>This file cannot be opened as a project: it is not a database.</source>
            <extracomment>connection</extracomment>
            <translation>इस फ़ाइल को प्रोजेक्ट के रूप में नहीं खोला जा सकता: यह डेटाबेस नहीं है।</translation>
        </message>
        <message>
            <source>This file cannot be opened as a project: {error}.</source>
            <extracomment>project</extracomment>
            <translation>इस फ़ाइल को प्रोजेक्ट के रूप में नहीं खोला जा सकता: {error}।</translation>
        </message>
        <message>
            <source>This file holds a {kind}, “{name}”, which no project has.</source>
            <extracomment>foreign</extracomment>
            <translation>इस फ़ाइल में “{name}” ({kind}) है, जो किसी प्रोजेक्ट में नहीं होता।</translation>
        </message>
        <message>
            <source>This file is not the JSON of a release.</source>
            <extracomment>release_reading</extracomment>
            <translation>यह फ़ाइल किसी रिलीज़ का JSON नहीं है।</translation>
        </message>
        <message>
            <source>This file seems to be open under another name.</source>
            <extracomment>connection</extracomment>
            <translation>लगता है कि यह फ़ाइल किसी दूसरे नाम से खुली है।</translation>
        </message>
        <message>
            <source>This folder holds no spaCy pipeline: it has no {file}.</source>
            <extracomment>changing_suggesters</extracomment>
            <translation>इस फ़ोल्डर में कोई spaCy पाइपलाइन नहीं है: {file} फ़ाइल नहीं मिली।</translation>
        </message>
        <message>
            <source>This folder holds something other than a release.</source>
            <extracomment>release_folder</extracomment>
            <translation>इस फ़ोल्डर में रिलीज़ के अलावा कुछ और है।</translation>
        </message>
        <message>
            <source>This folder is not as it was when you chose it, so nothing of it is loaded.</source>
            <extracomment>unchanged</extracomment>
            <translation>यह फ़ोल्डर वैसा नहीं है जैसा आपके चुनते समय था, इसलिए इसमें से कुछ भी लोड नहीं किया जाता।</translation>
        </message>
        <message numerus="yes">
            <source>This format does not tell annotators apart, and several have worked on {n:,} articles.</source>
            <extracomment>exporting</extracomment>
            <translation>
                <numerusform>यह प्रारूप एनोटेटरों में भेद नहीं करता, और {n:,} लेख पर कई लोगों ने काम किया है।</numerusform>
                <numerusform>यह प्रारूप एनोटेटरों में भेद नहीं करता, और {n:,} लेखों पर कई लोगों ने काम किया है।</numerusform>
            </translation>
        </message>
        <message>
            <source>This format needs “{name}”, which is not installed.</source>
            <extracomment>extras</extracomment>
            <translation>इस प्रारूप को “{name}” चाहिए, जो स्थापित नहीं है।</translation>
        </message>
        <message>
            <source>This gazetteer cannot be read: {error}.</source>
            <extracomment>gazetteer</extracomment>
            <translation>यह नाम-सूची पढ़ी नहीं जा सकती: {error}।</translation>
        </message>
        <message>
            <source>This is a fault of the program. What you decided is saved. Please report it with the text below: it says where it happened, and nothing of your articles.</source>
            <extracomment>report_dialog</extracomment>
            <translation>यह प्रोग्राम की ग़लती है। आपके निर्णय सुरक्षित हैं। कृपया नीचे दिए पाठ के साथ इसकी सूचना दें: इसमें लिखा है कि यह कहाँ हुई, और आपके लेखों का कुछ भी नहीं है।</translation>
        </message>
        <message>
            <source>This is a file, but a release is a folder.</source>
            <extracomment>release_folder</extracomment>
            <translation>यह फ़ाइल है, जबकि रिलीज़ एक फ़ोल्डर होती है।</translation>
        </message>
        <message>
            <source>This is a folder, and no project file.</source>
            <extracomment>plain_files</extracomment>
            <translation>यह फ़ोल्डर है, प्रोजेक्ट फ़ाइल नहीं।</translation>
        </message>
        <message>
            <source>This is a folder; a project is a file.</source>
            <extracomment>plain_files</extracomment>
            <translation>यह फ़ोल्डर है; प्रोजेक्ट एक फ़ाइल होता है।</translation>
        </message>
        <message>
            <source>This is an archive in an archive; unpack it first.</source>
            <extracomment>reading</extracomment>
            <translation>यह आर्काइव के भीतर आर्काइव है; पहले इसे खोलें।</translation>
        </message>
        <message>
            <source>This is looked for again</source>
            <extracomment>lint_commands</extracomment>
            <translation>इसे फिर खोजा जाएगा</translation>
        </message>
        <message>
            <source>This is neither words, up to {longest:,} characters, nor a list of tokens, up to {most}.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>ये न {longest:,} वर्णों तक के शब्द हैं, न {most} तक टोकनों की सूची।</translation>
        </message>
        <message>
            <source>This is no CAS of UIMA, or it is damaged: {what}.</source>
            <extracomment>cas_structures</extracomment>
            <translation>यह UIMA का CAS नहीं है, या क्षतिग्रस्त है: {what}।</translation>
        </message>
        <message>
            <source>This is no file of spaCy’s, or it is damaged.</source>
            <extracomment>docbin_files</extracomment>
            <translation>यह spaCy की फ़ाइल नहीं है, या क्षतिग्रस्त है।</translation>
        </message>
        <message>
            <source>This is no file of spaCy’s, or it is damaged: {error}.</source>
            <extracomment>docbin_files</extracomment>
            <translation>यह spaCy की फ़ाइल नहीं है, या क्षतिग्रस्त है: {error}।</translation>
        </message>
        <message>
            <source>This is no file that can be a project.</source>
            <extracomment>plain_files</extracomment>
            <translation>यह ऐसी फ़ाइल नहीं है जो प्रोजेक्ट हो सके।</translation>
        </message>
        <message>
            <source>This is no pair of a text and what is marked in it, but {value}.</source>
            <extracomment>spacy_pairs</extracomment>
            <translation>यह पाठ और उसमें चिह्नित अंशों की जोड़ी नहीं, बल्कि {value} है।</translation>
        </message>
        <message>
            <source>This is no Parquet file, or it is damaged: {error}.</source>
            <extracomment>parquet_files</extracomment>
            <translation>यह Parquet फ़ाइल नहीं है, या क्षतिग्रस्त है: {error}।</translation>
        </message>
        <message>
            <source>This is no release in the shape {shape}.</source>
            <extracomment>release_reading</extracomment>
            <translation>यह {shape} रूप की रिलीज़ नहीं है।</translation>
        </message>
        <message>
            <source>This is no release: there is no {file} that can be read.</source>
            <extracomment>release_reading</extracomment>
            <translation>यह रिलीज़ नहीं है: पढ़ने योग्य {file} नहीं मिली।</translation>
        </message>
        <message>
            <source>This is no Web Annotation, and no page or collection of them.</source>
            <extracomment>web_annotation</extracomment>
            <translation>यह न Web Annotation है, न उनका पृष्ठ या संग्रह।</translation>
        </message>
        <message>
            <source>This is not a file that can be read.</source>
            <extracomment>reading</extracomment>
            <translation>यह ऐसी फ़ाइल नहीं है जो पढ़ी जा सके।</translation>
        </message>
        <message>
            <source>This is not a file.</source>
            <extracomment>restoring</extracomment>
            <translation>यह फ़ाइल नहीं है।</translation>
        </message>
        <message>
            <source>This is not a project of the workbench.</source>
            <extracomment>identity, wiping</extracomment>
            <translation>यह इस प्रोग्राम का प्रोजेक्ट नहीं है।</translation>
        </message>
        <message>
            <source>This is not a text in UTF-8.</source>
            <extracomment>changing_suggesters</extracomment>
            <translation>यह UTF-8 में लिखा पाठ नहीं है।</translation>
        </message>
        <message>
            <source>This is not JSON: {error}.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>यह JSON नहीं है: {error}।</translation>
        </message>
        <message>
            <source>This is not TOML: {error}.</source>
            <extracomment>schemes</extracomment>
            <translation>यह TOML नहीं है: {error}।</translation>
        </message>
        <message>
            <source>This is right as it is</source>
            <extracomment>commands</extracomment>
            <translation>यह जैसा है वैसा सही है</translation>
        </message>
        <message>
            <source>This is the backup of {when}, to be read only.</source>
            <extracomment>backup_commands</extracomment>
            <translation>यह {when} का बैकअप है, केवल पढ़ने के लिए।</translation>
        </message>
        <message>
            <source>This is what is known about how the workbench ended the last time. What was decided until then is saved. Where it ended by itself, please report it with the text below.</source>
            <extracomment>sitting_notes</extracomment>
            <translation>पिछली बार प्रोग्राम कैसे बंद हुआ, इस बारे में इतना ही ज्ञात है। तब तक के निर्णय सुरक्षित हैं। यदि वह अपने आप बंद हुआ हो, तो कृपया नीचे दिए पाठ के साथ इसकी सूचना दें।</translation>
        </message>
        <message>
            <source>This kind of file is not known.</source>
            <extracomment>reading</extracomment>
            <translation>इस प्रकार की फ़ाइल ज्ञात नहीं है।</translation>
        </message>
        <message>
            <source>This label is not in the scheme of the project.</source>
            <extracomment>mark_summary</extracomment>
            <translation>यह लेबल प्रोजेक्ट की योजना में नहीं है।</translation>
        </message>
        <message>
            <source>This layer has no overlaps: one tag a word cannot hold both, so an export would lose one.</source>
            <extracomment>lint_rules</extracomment>
            <translation>इस परत में अतिव्यापन नहीं होता: प्रति शब्द एक टैग में दोनों नहीं आ सकते, इसलिए निर्यात में एक खो जाएगा।</translation>
        </message>
        <message>
            <source>This link leads nowhere.</source>
            <extracomment>reading</extracomment>
            <translation>यह लिंक कहीं नहीं ले जाता।</translation>
        </message>
        <message>
            <source>This one is doubtful; finish again when you have looked at it</source>
            <extracomment>reviewing</extracomment>
            <translation>यह संदिग्ध है; इसे देख लेने पर फिर से पूरा करें</translation>
        </message>
        <message>
            <source>This pattern asks for {name}, which the pipeline “{pipeline}” does not give.</source>
            <extracomment>patterns</extracomment>
            <translation>यह पैटर्न {name} माँगता है, जो पाइपलाइन “{pipeline}” नहीं देती।</translation>
        </message>
        <message>
            <source>This pattern has no label.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>इस पैटर्न का कोई लेबल नहीं है।</translation>
        </message>
        <message>
            <source>This pattern has so many repetitions that it may take for ever.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>इस पैटर्न में इतनी पुनरावृत्तियाँ हैं कि खोज कभी पूरी न हो।</translation>
        </message>
        <message>
            <source>This pattern holds half a character, which is in no text.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>इस पैटर्न में आधा वर्ण है, जो किसी पाठ में नहीं होता।</translation>
        </message>
        <message>
            <source>This project brings suggesters that were trained elsewhere.</source>
            <extracomment>trust_dialog</extracomment>
            <translation>इस प्रोजेक्ट के साथ ऐसे सुझाव मॉड्यूल आए हैं जो कहीं और प्रशिक्षित हुए थे।</translation>
        </message>
        <message>
            <source>This project has neither entities nor claims, and nothing else can be learned.</source>
            <extracomment>training</extracomment>
            <translation>इस प्रोजेक्ट में न इकाइयाँ हैं न दावे, और किसी दूसरी चीज़ को सीखा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>This project has no articles yet.
Import some, or drop files here.</source>
            <extracomment>main_window</extracomment>
            <translation>इस प्रोजेक्ट में अभी कोई लेख नहीं है।
कुछ लेख आयात करें, या फ़ाइलें यहाँ छोड़ें।</translation>
        </message>
        <message>
            <source>This project has no guidelines.</source>
            <extracomment>guidelines_view</extracomment>
            <translation>इस प्रोजेक्ट में कोई दिशानिर्देश नहीं हैं।</translation>
        </message>
        <message>
            <source>This project is learning already.</source>
            <extracomment>trained</extracomment>
            <translation>यह प्रोजेक्ट पहले से सीख रहा है।</translation>
        </message>
        <message>
            <source>This project is read only</source>
            <extracomment>refusals</extracomment>
            <translation>यह प्रोजेक्ट केवल पढ़ा जा सकता है</translation>
        </message>
        <message>
            <source>This project names a folder as its pipeline that you have not chosen, or that has changed: {folder}.</source>
            <extracomment>pipelines_in_use</extracomment>
            <translation>यह प्रोजेक्ट पाइपलाइन के रूप में ऐसे फ़ोल्डर का नाम देता है जिसे आपने नहीं चुना या जो बदल गया है: {folder}।</translation>
        </message>
        <message>
            <source>This project was made with a newer version of the workbench.</source>
            <extracomment>identity, migrations</extracomment>
            <translation>यह प्रोजेक्ट प्रोग्राम के नए संस्करण से बना है।</translation>
        </message>
        <message>
            <source>This project was made with an older version of the workbench.</source>
            <extracomment>project</extracomment>
            <translation>यह प्रोजेक्ट प्रोग्राम के पुराने संस्करण से बना है।</translation>
        </message>
        <message>
            <source>This project was taken over by another window; nothing is lost</source>
            <extracomment>taking_over</extracomment>
            <translation>यह प्रोजेक्ट दूसरी विंडो ने ले लिया; कुछ नहीं खोया</translation>
        </message>
        <message>
            <source>This release is in the format “{format}”, whose articles are not read here.</source>
            <extracomment>release_reading</extracomment>
            <translation>यह रिलीज़ “{format}” प्रारूप में है, जिसके लेख यहाँ नहीं पढ़े जाते।</translation>
        </message>
        <message>
            <source>This text has no annotations beside it.</source>
            <extracomment>brat</extracomment>
            <translation>इस पाठ के साथ कोई एनोटेशन नहीं है।</translation>
        </message>
        <message>
            <source>Time</source>
            <extracomment>news.toml</extracomment>
            <translation>समय</translation>
        </message>
        <message>
            <source>Title</source>
            <extracomment>import_fields</extracomment>
            <translation>शीर्षक</translation>
        </message>
        <message>
            <source>title, metadata, story, review</source>
            <extracomment>conll_release</extracomment>
            <translation>शीर्षक, मेटाडेटा, घटना, स्थिति</translation>
        </message>
        <message>
            <source>Titles of works.</source>
            <extracomment>news.toml</extracomment>
            <translation>कृतियों के शीर्षक।</translation>
        </message>
        <message>
            <source>To a mark</source>
            <extracomment>jump</extracomment>
            <translation>किसी चिह्न पर</translation>
        </message>
        <message>
            <source>To a word</source>
            <extracomment>jump</extracomment>
            <translation>किसी शब्द पर</translation>
        </message>
        <message>
            <source>To do</source>
            <extracomment>queue_filter, wording</extracomment>
            <translation>करना बाक़ी</translation>
        </message>
        <message>
            <source>took the flag away</source>
            <extracomment>history_words</extracomment>
            <translation>फ़्लैग हटाया</translation>
        </message>
        <message numerus="yes">
            <source>took {n:,} imported back</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>आयात किया {n:,} वापस लिया</numerusform>
                <numerusform>आयात किए {n:,} वापस लिए</numerusform>
            </translation>
        </message>
        <message>
            <source>Train again, or go back to what was in use before.</source>
            <extracomment>claim_learned</extracomment>
            <translation>फिर से सिखाएँ, या पहले जो उपयोग में था उस पर लौटें।</translation>
        </message>
        <message>
            <source>Train again.</source>
            <extracomment>claim_learned</extracomment>
            <translation>फिर से सिखाएँ।</translation>
        </message>
        <message>
            <source>Trainers that go by whole words move such an edge, or leave the span out.</source>
            <extracomment>lint_rules</extracomment>
            <translation>पूरे शब्दों पर चलने वाले प्रशिक्षण-प्रोग्राम ऐसी सीमा खिसका देते हैं, या अंश छोड़ देते हैं।</translation>
        </message>
        <message>
            <source>training {id}</source>
            <extracomment>trainings</extracomment>
            <translation>प्रशिक्षण {id}</translation>
        </message>
        <message>
            <source>trim to “{words}”</source>
            <extracomment>lint_spans</extracomment>
            <translation>“{words}” तक छाँटें</translation>
        </message>
        <message>
            <source>true or false</source>
            <extracomment>json_records</extracomment>
            <translation>सत्य या असत्य</translation>
        </message>
        <message>
            <source>Try again</source>
            <extracomment>trouble_view</extracomment>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Try again when it is done. If there is none, the share may lock no files: work with a copy elsewhere.</source>
            <extracomment>connection</extracomment>
            <translation>जब वह काम पूरा कर ले, तब फिर कोशिश करें। यदि ऐसा कोई प्रोग्राम नहीं है, तो हो सकता है नेटवर्क की साझा डिस्क फ़ाइलें लॉक न करती हो: कहीं और प्रति के साथ काम करें।</translation>
        </message>
        <message>
            <source>Try again, on another disk if it happens again, and report it.</source>
            <extracomment>read_back</extracomment>
            <translation>फिर कोशिश करें, दोबारा हो तो दूसरी डिस्क पर, और इसकी सूचना दें।</translation>
        </message>
        <message>
            <source>Try another disk.</source>
            <extracomment>read_back</extracomment>
            <translation>दूसरी डिस्क आज़माएँ।</translation>
        </message>
        <message>
            <source>Try it with fewer workers, or leave very long articles out.</source>
            <extracomment>suggesting</extracomment>
            <translation>कम प्रक्रियाओं के साथ आज़माएँ, या बहुत लंबे लेख छोड़ दें।</translation>
        </message>
        <message>
            <source>TSV table, one article a row</source>
            <extracomment>formats</extracomment>
            <translation>TSV तालिका, हर पंक्ति में एक लेख</translation>
        </message>
        <message>
            <source>Twice the same</source>
            <extracomment>lint_rules</extracomment>
            <translation>वही दो बार</translation>
        </message>
        <message>
            <source>Two columns are named “{name}”.</source>
            <extracomment>tables</extracomment>
            <translation>दो स्तंभों का नाम “{name}” है।</translation>
        </message>
        <message>
            <source>Two labels in one article</source>
            <extracomment>lint_rules</extracomment>
            <translation>एक लेख में दो लेबल</translation>
        </message>
        <message>
            <source>Two span groups would have the name “{name}”.</source>
            <extracomment>docbin_release</extracomment>
            <translation>अंशों के दो समूहों का नाम “{name}” हो जाएगा।</translation>
        </message>
        <message>
            <source>Two spans have the id “{id}”: {first} and {second}.</source>
            <extracomment>span_records</extracomment>
            <translation>दो अंशों की आईडी “{id}” है: {first} और {second}।</translation>
        </message>
        <message>
            <source>Two splits are both called “{name}”.</source>
            <extracomment>splits</extracomment>
            <translation>दो भागों का नाम “{name}” है।</translation>
        </message>
        <message>
            <source>two structures have one id</source>
            <extracomment>cas_structures</extracomment>
            <translation>दो संरचनाओं की एक ही आईडी है</translation>
        </message>
        <message>
            <source>Type the name of the project, “{name}”, to delete it.</source>
            <extracomment>wiping</extracomment>
            <translation>मिटाने के लिए प्रोजेक्ट का नाम “{name}” टाइप करें।</translation>
        </message>
        <message>
            <source>UIMA CAS, JSON</source>
            <extracomment>cas_release, formats</extracomment>
            <translation>UIMA CAS, JSON</translation>
        </message>
        <message>
            <source>UIMA CAS, XMI</source>
            <extracomment>formats</extracomment>
            <translation>UIMA CAS, XMI</translation>
        </message>
        <message>
            <source>UIMA CAS, XMI with its type system</source>
            <extracomment>cas_release</extracomment>
            <translation>UIMA CAS, XMI अपने टाइप सिस्टम सहित</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>commands, turning</extracomment>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>undo</source>
            <extracomment>decisions, hint_view, history_words</extracomment>
            <translation>पूर्ववत</translation>
        </message>
        <message>
            <source>Undo and redo stop here: an import, a recovery or another window changed this article since</source>
            <extracomment>undoing</extracomment>
            <translation>पूर्ववत और फिर से करना यहाँ रुकता है: इसके बाद किसी आयात, पुनर्प्राप्ति या दूसरी विंडो ने यह लेख बदला है</translation>
        </message>
        <message>
            <source>Undo or redo up to the chosen decision…</source>
            <extracomment>commands</extracomment>
            <translation>चुने हुए निर्णय तक पूर्ववत या फिर से करें…</translation>
        </message>
        <message>
            <source>Undo up to here</source>
            <extracomment>turning</extracomment>
            <translation>यहाँ तक पूर्ववत करें</translation>
        </message>
        <message>
            <source>Undo up to here…</source>
            <extracomment>history_view</extracomment>
            <translation>यहाँ तक पूर्ववत करें…</translation>
        </message>
        <message numerus="yes">
            <source>Undo {n:,} decisions?</source>
            <extracomment>turning</extracomment>
            <translation>
                <numerusform>{n:,} निर्णय पूर्ववत करें?</numerusform>
                <numerusform>{n:,} निर्णय पूर्ववत करें?</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <extracomment>undoing</extracomment>
            <translation>पूर्ववत किया: {what}</translation>
        </message>
        <message>
            <source>Undoing</source>
            <extracomment>turning</extracomment>
            <translation>पूर्ववत किया जा रहा है</translation>
        </message>
        <message>
            <source>Unpack it with another program, and import what you need of it.</source>
            <extracomment>archives</extracomment>
            <translation>इसे किसी दूसरे प्रोग्राम से खोलें, और जो चाहिए उसे आयात करें।</translation>
        </message>
        <message>
            <source>Until then rules and memory do better: what you decide about a name is suggested again at once.</source>
            <extracomment>training</extracomment>
            <translation>तब तक नियम और स्मृति बेहतर हैं: किसी नाम पर आपका निर्णय तुरंत फिर सुझाया जाता है।</translation>
        </message>
        <message>
            <source>Update the workbench to open it.</source>
            <extracomment>identity, migrations</extracomment>
            <translation>इसे खोलने के लिए प्रोग्राम अद्यतन करें।</translation>
        </message>
        <message>
            <source>Use another one first: workbench train PROJECT --back, or --use NAME.</source>
            <extracomment>kept_trainings</extracomment>
            <translation>पहले किसी दूसरे का उपयोग करें: workbench train PROJECT --back, या --use NAME।</translation>
        </message>
        <message>
            <source>Use letters, digits and _ only.</source>
            <extracomment>splits</extracomment>
            <translation>केवल अक्षर, अंक और _ उपयोग करें।</translation>
        </message>
        <message>
            <source>Use them</source>
            <extracomment>trust_dialog</extracomment>
            <translation>उपयोग करें</translation>
        </message>
        <message>
            <source>Use what came with the project?</source>
            <extracomment>trust_dialog</extracomment>
            <translation>प्रोजेक्ट के साथ जो आया, उसे उपयोग करें?</translation>
        </message>
        <message>
            <source>Use words and attributes such as LOWER, or another pipeline.</source>
            <extracomment>patterns</extracomment>
            <translation>शब्दों और LOWER जैसे गुणों का, या दूसरी पाइपलाइन का उपयोग करें।</translation>
        </message>
        <message>
            <source>Use “*” and “+” twice at the most, and “?” for few tokens.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>“*” और “+” अधिक से अधिक दो बार, और “?” थोड़े टोकनों के लिए ही उपयोग करें।</translation>
        </message>
        <message>
            <source>Use “{made_for}”, or train again.</source>
            <extracomment>trained</extracomment>
            <translation>“{made_for}” का उपयोग करें, या फिर से सिखाएँ।</translation>
        </message>
        <message>
            <source>used before</source>
            <extracomment>training_words</extracomment>
            <translation>पहले उपयोग में था</translation>
        </message>
        <message>
            <source>Vehicles, weapons, goods by name: S-400, Su-57.</source>
            <extracomment>news.toml</extracomment>
            <translation>नाम वाले वाहन, हथियार, सामान: S-400, Su-57।</translation>
        </message>
        <message>
            <source>Verifiable</source>
            <extracomment>news.toml</extracomment>
            <translation>जाँचने योग्य</translation>
        </message>
        <message>
            <source>View</source>
            <extracomment>commands</extracomment>
            <translation>दृश्य</translation>
        </message>
        <message>
            <source>Voice</source>
            <extracomment>news.toml</extracomment>
            <translation>आवाज़</translation>
        </message>
        <message>
            <source>W3C Web Annotations, JSON-LD</source>
            <extracomment>formats, web_annotation_release</extracomment>
            <translation>W3C Web Annotations, JSON-LD</translation>
        </message>
        <message>
            <source>Wait for it, or cancel it.</source>
            <extracomment>wiping</extracomment>
            <translation>उसके पूरा होने तक रुकें, या उसे रद्द करें।</translation>
        </message>
        <message>
            <source>Wait until it has finished, or cancel it.</source>
            <extracomment>trained</extracomment>
            <translation>पूरा होने तक रुकें, या उसे रद्द करें।</translation>
        </message>
        <message>
            <source>warning</source>
            <extracomment>lint_model</extracomment>
            <translation>चेतावनी</translation>
        </message>
        <message>
            <source>Web address</source>
            <extracomment>import_fields</extracomment>
            <translation>वेब पता</translation>
        </message>
        <message>
            <source>Web pages, saved</source>
            <extracomment>formats</extracomment>
            <translation>सहेजे हुए वेब पृष्ठ</translation>
        </message>
        <message>
            <source>What annotations become</source>
            <extracomment>import_whose</extracomment>
            <translation>एनोटेशन का क्या होगा</translation>
        </message>
        <message>
            <source>What becomes of each label</source>
            <extracomment>import_dialog</extracomment>
            <translation>हर लेबल का क्या होगा</translation>
        </message>
        <message>
            <source>What becomes of {label}</source>
            <extracomment>import_labels</extracomment>
            <translation>{label} का क्या होगा</translation>
        </message>
        <message>
            <source>What can be done here…</source>
            <extracomment>commands</extracomment>
            <translation>यहाँ क्या किया जा सकता है…</translation>
        </message>
        <message>
            <source>What could be read of the damaged project is in a new one, which is open now. The old file is as it was.</source>
            <extracomment>damage_commands</extracomment>
            <translation>क्षतिग्रस्त प्रोजेक्ट का जो पढ़ा जा सका, वह एक नए प्रोजेक्ट में है, जो अब खुला है। पुरानी फ़ाइल जैसी थी वैसी ही है।</translation>
        </message>
        <message>
            <source>What each field is</source>
            <extracomment>import_dialog</extracomment>
            <translation>हर फ़ील्ड क्या है</translation>
        </message>
        <message>
            <source>What each field of the files is taken for.</source>
            <extracomment>import_fields</extracomment>
            <translation>फ़ाइलों का हर फ़ील्ड क्या माना जाता है।</translation>
        </message>
        <message>
            <source>What is claimed, not the claiming: one finite proposition inside one sentence.</source>
            <extracomment>news.toml</extracomment>
            <translation>जो दावा किया गया, न कि दावा करना: एक वाक्य के भीतर एक पूरी बात।</translation>
        </message>
        <message>
            <source>What is deleted</source>
            <extracomment>wiping</extracomment>
            <translation>क्या मिटाया जाएगा</translation>
        </message>
        <message>
            <source>What is known of a training is lost.</source>
            <extracomment>recovering</extracomment>
            <translation>एक प्रशिक्षण की जानकारी खो गई।</translation>
        </message>
        <message>
            <source>What is looked for in this project before a release. It holds for everybody who works on it.</source>
            <extracomment>lint_rules_dialog</extracomment>
            <translation>रिलीज़ से पहले इस प्रोजेक्ट में क्या खोजा जाता है। यह इस पर काम करने वाले सभी के लिए है।</translation>
        </message>
        <message>
            <source>What is shown beside the article</source>
            <extracomment>tab_bar</extracomment>
            <translation>लेख के साथ क्या दिखाया जाता है</translation>
        </message>
        <message>
            <source>What is wrong in the files</source>
            <extracomment>import_dialog</extracomment>
            <translation>फ़ाइलों में क्या ग़लत है</translation>
        </message>
        <message>
            <source>What should be looked at?</source>
            <extracomment>desk_commands</extracomment>
            <translation>क्या देखा जाना चाहिए?</translation>
        </message>
        <message>
            <source>What stands under “{name}” was left out.</source>
            <extracomment>spacy_pairs</extracomment>
            <translation>“{name}” के अंतर्गत जो है, वह छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>What the project uses</source>
            <extracomment>settings</extracomment>
            <translation>जो प्रोजेक्ट उपयोग करता है</translation>
        </message>
        <message>
            <source>What the workbench has noted since it was started. It holds no text of articles, no names and no paths.</source>
            <extracomment>sitting_notes</extracomment>
            <translation>शुरू होने के बाद से प्रोग्राम ने जो दर्ज किया है। इसमें न लेखों का पाठ है, न नाम, न पथ।</translation>
        </message>
        <message>
            <source>What there is now cannot be read; it is kept beside the backups.</source>
            <extracomment>restoring</extracomment>
            <translation>जो अभी है, वह पढ़ा नहीं जा सकता; उसे बैकअप के पास रखा जाता है।</translation>
        </message>
        <message>
            <source>What to do…</source>
            <extracomment>read_only_view</extracomment>
            <translation>क्या करें…</translation>
        </message>
        <message>
            <source>What to look for</source>
            <extracomment>lint_rules_dialog</extracomment>
            <translation>क्या खोजा जाए</translation>
        </message>
        <message>
            <source>What to look for…</source>
            <extracomment>commands</extracomment>
            <translation>क्या खोजा जाए…</translation>
        </message>
        <message numerus="yes">
            <source>What was annotated in {n:,} articles was left out: {names} has other annotations of them already.</source>
            <extracomment>import_twins</extracomment>
            <translation>
                <numerusform>{n:,} लेख के एनोटेशन छोड़ दिए गए: उस पर {names} के दूसरे एनोटेशन पहले से हैं।</numerusform>
                <numerusform>{n:,} लेखों के एनोटेशन छोड़ दिए गए: उन पर {names} के दूसरे एनोटेशन पहले से हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>What was deleted before it is gone.</source>
            <extracomment>wiping</extracomment>
            <translation>इससे पहले जो मिटाया गया, वह जा चुका है।</translation>
        </message>
        <message>
            <source>What was found</source>
            <extracomment>import_dialog</extracomment>
            <translation>क्या मिला</translation>
        </message>
        <message>
            <source>What was learned about claims cannot be read.</source>
            <extracomment>claim_learned</extracomment>
            <translation>दावों के बारे में जो सीखा गया था, वह पढ़ा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>What was learned about claims is from another version of the workbench.</source>
            <extracomment>claim_learned</extracomment>
            <translation>दावों के बारे में जो सीखा गया था, वह प्रोग्राम के किसी दूसरे संस्करण का है।</translation>
        </message>
        <message>
            <source>What was learned so far</source>
            <extracomment>training_dialog</extracomment>
            <translation>अब तक क्या सीखा गया</translation>
        </message>
        <message>
            <source>What was not imported</source>
            <extracomment>import_commands</extracomment>
            <translation>जो आयात नहीं हुआ</translation>
        </message>
        <message>
            <source>What was set for suggesters last is lost.</source>
            <extracomment>recovering</extracomment>
            <translation>सुझाव मॉड्यूल की पिछली सेटिंग खो गई।</translation>
        </message>
        <message>
            <source>What you trust cannot be kept: {error}.</source>
            <extracomment>trust</extracomment>
            <translation>आप किस पर भरोसा करते हैं, यह सहेजा नहीं जा सका: {error}।</translation>
        </message>
        <message>
            <source>What “{field}” is</source>
            <extracomment>import_fields</extracomment>
            <translation>“{field}” क्या है</translation>
        </message>
        <message>
            <source>When</source>
            <extracomment>training_dialog</extracomment>
            <translation>कब</translation>
        </message>
        <message>
            <source>When a project is opened and after each hour of work, where something was decided or imported since.</source>
            <extracomment>settings</extracomment>
            <translation>प्रोजेक्ट खुलने पर और काम के हर घंटे के बाद, यदि पिछले बैकअप के बाद कोई निर्णय या आयात हुआ हो।</translation>
        </message>
        <message>
            <source>Where new projects are offered to be kept, and files to be opened.</source>
            <extracomment>settings</extracomment>
            <translation>जहाँ नए प्रोजेक्ट रखने और फ़ाइलें खोलने की पेशकश होती है।</translation>
        </message>
        <message>
            <source>Which articles are shown</source>
            <extracomment>queue_filter</extracomment>
            <translation>कौन-से लेख दिखाए जाते हैं</translation>
        </message>
        <message>
            <source>Which keys do what to the thing in hand.</source>
            <extracomment>settings</extracomment>
            <translation>चुनी हुई चीज़ के साथ कौन-सी कुंजी क्या करती है।</translation>
        </message>
        <message>
            <source>Which rules are switched off cannot be read.</source>
            <extracomment>lint</extracomment>
            <translation>कौन-से नियम बंद हैं, यह पढ़ा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>Which rules of lint were off last is lost.</source>
            <extracomment>recovering</extracomment>
            <translation>निष्कर्षों के कौन-से नियम पिछली बार बंद थे, यह जानकारी खो गई।</translation>
        </message>
        <message>
            <source>Which sheet is read</source>
            <extracomment>import_fields</extracomment>
            <translation>कौन-सी शीट पढ़ी जाती है</translation>
        </message>
        <message>
            <source>white space at an edge</source>
            <extracomment>lint_spans</extracomment>
            <translation>सीमा पर ख़ाली जगह</translation>
        </message>
        <message>
            <source>White space at an edge makes two spans of one: no trainer and no score counts them as the same.</source>
            <extracomment>lint_rules</extracomment>
            <translation>सीमा पर ख़ाली जगह एक अंश को दो बना देती है: न प्रशिक्षण, न कोई माप उन्हें एक मानता है।</translation>
        </message>
        <message>
            <source>Who annotated in this project is damaged.</source>
            <extracomment>statistics</extracomment>
            <translation>इस प्रोजेक्ट में किसने एनोटेशन किया, यह जानकारी क्षतिग्रस्त है।</translation>
        </message>
        <message>
            <source>Who reads the dataset finds no meaning for this answer.</source>
            <extracomment>lint_rules</extracomment>
            <translation>डेटासेट पढ़ने वाले को इस उत्तर का अर्थ नहीं मिलता।</translation>
        </message>
        <message>
            <source>Who reads the dataset finds no meaning for this label, and there are too few of it to learn from.</source>
            <extracomment>lint_rules</extracomment>
            <translation>डेटासेट पढ़ने वाले को इस लेबल का अर्थ नहीं मिलता, और सीखने के लिए ये बहुत कम हैं।</translation>
        </message>
        <message>
            <source>Whole words</source>
            <extracomment>find_view</extracomment>
            <translation>पूरे शब्द</translation>
        </message>
        <message>
            <source>Whose annotations they are</source>
            <extracomment>import_whose</extracomment>
            <translation>एनोटेशन किसके हैं</translation>
        </message>
        <message>
            <source>Whose statement it is.</source>
            <extracomment>news.toml</extracomment>
            <translation>यह किसका कथन है।</translation>
        </message>
        <message>
            <source>Widen to clause, sentence</source>
            <extracomment>commands</extracomment>
            <translation>उपवाक्य, वाक्य तक बढ़ाएँ</translation>
        </message>
        <message>
            <source>widen to “{words}”</source>
            <extracomment>lint_spans</extracomment>
            <translation>“{words}” तक बढ़ाएँ</translation>
        </message>
        <message>
            <source>With Alt, a key of “Mark” does it where the mouse points. Dragging with Alt marks words with the label used last.</source>
            <extracomment>key_sheet</extracomment>
            <translation>Alt के साथ “चिह्न” की कुंजी वहीं काम करती है जहाँ माउस हो। Alt के साथ खींचने पर शब्दों को पिछला उपयोग किया लेबल मिलता है।</translation>
        </message>
        <message>
            <source>Word documents</source>
            <extracomment>formats</extracomment>
            <translation>Word दस्तावेज़</translation>
        </message>
        <message>
            <source>Words that are labelled in other articles are unmarked here. In another sense they may be no name.</source>
            <extracomment>lint_rules</extracomment>
            <translation>जिन शब्दों पर दूसरे लेखों में लेबल है, वे यहाँ चिह्नित नहीं हैं। किसी और अर्थ में शायद वे नाम न हों।</translation>
        </message>
        <message>
            <source>Work</source>
            <extracomment>news.toml</extracomment>
            <translation>कृति</translation>
        </message>
        <message>
            <source>Work on it here</source>
            <extracomment>read_only_view, taking_over</extracomment>
            <translation>यहाँ काम करें</translation>
        </message>
        <message>
            <source>Work on it here…</source>
            <extracomment>read_only_view</extracomment>
            <translation>यहाँ काम करें…</translation>
        </message>
        <message>
            <source>Work with a copy elsewhere.</source>
            <extracomment>connection</extracomment>
            <translation>कहीं और इसकी प्रति के साथ काम करें।</translation>
        </message>
        <message>
            <source>Workbench</source>
            <extracomment>dialogs, main_window</extracomment>
            <translation>Workbench</translation>
        </message>
        <message>
            <source>Workbench JSON Lines, with everything</source>
            <extracomment>workbench_release</extracomment>
            <translation>Workbench JSON Lines, सब कुछ सहित</translation>
        </message>
        <message>
            <source>Works beside you. Off, only the article in hand gets suggestions.</source>
            <extracomment>settings</extracomment>
            <translation>आपके साथ-साथ काम करता है। बंद रहने पर केवल खुले लेख को सुझाव मिलते हैं।</translation>
        </message>
        <message>
            <source>Write it again with the program that it is from.</source>
            <extracomment>parquet_files</extracomment>
            <translation>इसे उसी प्रोग्राम से फिर लिखें जिससे यह आई है।</translation>
        </message>
        <message>
            <source>Write it again with the version of spaCy that it is from.</source>
            <extracomment>docbin_files</extracomment>
            <translation>इसे spaCy के उसी संस्करण से फिर लिखें जिससे यह आई है।</translation>
        </message>
        <message>
            <source>Write it as [sure] ORG = ["Reuters", "Tass"].</source>
            <extracomment>gazetteer</extracomment>
            <translation>इसे ऐसे लिखें: [sure] ORG = ["Reuters", "Tass"]।</translation>
        </message>
        <message>
            <source>Write it like test=held-out.txt.</source>
            <extracomment>export_choices</extracomment>
            <translation>इसे test=held-out.txt की तरह लिखें।</translation>
        </message>
        <message>
            <source>Write it like train=80,dev=10,test=10.</source>
            <extracomment>splits</extracomment>
            <translation>इसे train=80,dev=10,test=10 की तरह लिखें।</translation>
        </message>
        <message>
            <source>Write OLD=NEW, OLD=+ to add it to the scheme, or OLD=- to leave it out.</source>
            <extracomment>intake</extracomment>
            <translation>OLD=NEW लिखें, योजना में जोड़ने के लिए OLD=+, या छोड़ने के लिए OLD=-।</translation>
        </message>
        <message>
            <source>Write the code of a language, for example {blank}fr.</source>
            <extracomment>languages</extracomment>
            <translation>किसी भाषा का कोड लिखें, जैसे {blank}fr।</translation>
        </message>
        <message>
            <source>Write the file again with smaller row groups.</source>
            <extracomment>parquet_files</extracomment>
            <translation>फ़ाइल को छोटे पंक्ति-समूहों के साथ फिर लिखें।</translation>
        </message>
        <message>
            <source>Write {"label": "ORG", "pattern": "Rosneft"}, or a list of tokens in place of the words.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>{"label": "ORG", "pattern": "Rosneft"} लिखें, या शब्दों की जगह टोकनों की सूची।</translation>
        </message>
        <message numerus="yes">
            <source>Wrong ({n:,})</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>ग़लत ({n:,})</numerusform>
                <numerusform>ग़लत ({n:,})</numerusform>
            </translation>
        </message>
        <message>
            <source>yes</source>
            <extracomment>news.toml</extracomment>
            <translation>हाँ</translation>
        </message>
        <message>
            <source>You can go on without suggestions; open the project again to have them tried again.</source>
            <extracomment>suggesting_job</extracomment>
            <translation>आप सुझावों के बिना आगे बढ़ सकते हैं; फिर कोशिश के लिए प्रोजेक्ट दोबारा खोलें।</translation>
        </message>
        <message>
            <source>You may not read or write here.</source>
            <extracomment>disks</extracomment>
            <translation>आपको यहाँ पढ़ने या लिखने की अनुमति नहीं है।</translation>
        </message>
        <message>
            <source>Your documents</source>
            <extracomment>settings</extracomment>
            <translation>आपके दस्तावेज़</translation>
        </message>
        <message>
            <source>Your name</source>
            <extracomment>settings</extracomment>
            <translation>आपका नाम</translation>
        </message>
        <message>
            <source>Your share of the disk is used up.</source>
            <extracomment>disks</extracomment>
            <translation>डिस्क पर आपका हिस्सा भर चुका है।</translation>
        </message>
        <message>
            <source>Zoom</source>
            <extracomment>settings</extracomment>
            <translation>ज़ूम</translation>
        </message>
        <message>
            <source>{actions:.1f} actions an article</source>
            <extracomment>header_view</extracomment>
            <translation>प्रति लेख {actions:.1f} क्रियाएँ</translation>
        </message>
        <message>
            <source>{annotator} has no article yet to release.</source>
            <extracomment>exporting</extracomment>
            <translation>{annotator} के पास अभी रिलीज़ के लिए कोई लेख नहीं है।</translation>
        </message>
        <message numerus="yes">
            <source>{annotator}: {n:,} articles</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>{annotator}: {n:,} लेख</numerusform>
                <numerusform>{annotator}: {n:,} लेख</numerusform>
            </translation>
        </message>
        <message>
            <source>{articles:,.0f} an hour</source>
            <extracomment>header_view</extracomment>
            <translation>{articles:,.0f} प्रति घंटा</translation>
        </message>
        <message>
            <source>{articles}, {spans} written; read back: {drifted} drifted, {missing} missing</source>
            <extracomment>release_report</extracomment>
            <translation>{articles}, {spans} लिखे गए; वापस पढ़ा गया: {drifted} खिसके, {missing} ग़ायब</translation>
        </message>
        <message>
            <source>{counts} in all articles</source>
            <extracomment>lint_names</extracomment>
            <translation>सभी लेखों में {counts}</translation>
        </message>
        <message>
            <source>{counts} in this article</source>
            <extracomment>lint_names</extracomment>
            <translation>इस लेख में {counts}</translation>
        </message>
        <message>
            <source>{count} of the {least} finished articles that learning needs are there.</source>
            <extracomment>training</extracomment>
            <translation>सीखने के लिए ज़रूरी {least} पूरे किए हुए लेखों में से {count} मौजूद हैं।</translation>
        </message>
        <message>
            <source>{done:,} of {articles:,} done</source>
            <extracomment>header_view</extracomment>
            <translation>{articles:,} में से {done:,} पूरे</translation>
        </message>
        <message>
            <source>{file} is no file that a release has.</source>
            <extracomment>release_reading</extracomment>
            <translation>{file} ऐसी फ़ाइल नहीं है जो रिलीज़ में होती है।</translation>
        </message>
        <message>
            <source>{file} was changed since it was written.</source>
            <extracomment>release_folder</extracomment>
            <translation>{file} लिखे जाने के बाद बदली गई।</translation>
        </message>
        <message>
            <source>{key} copies.</source>
            <extracomment>keymap</extracomment>
            <translation>{key} कॉपी करती है।</translation>
        </message>
        <message>
            <source>{key} is the key of “{title}”. Swapped, that gets: {theirs}.</source>
            <extracomment>keys_page</extracomment>
            <translation>{key} “{title}” की कुंजी है। अदला-बदली पर उसे मिलेगी: {theirs}।</translation>
        </message>
        <message>
            <source>{key} moves the caret.</source>
            <extracomment>keymap</extracomment>
            <translation>{key} कर्सर को हिलाती है।</translation>
        </message>
        <message numerus="yes">
            <source>{kind} ({n:,} spans)</source>
            <extracomment>undoing</extracomment>
            <translation>
                <numerusform>{kind} ({n:,} अंश)</numerusform>
                <numerusform>{kind} ({n:,} अंश)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{kind} in {n:,} articles</source>
            <extracomment>undoing</extracomment>
            <translation>
                <numerusform>{kind}, {n:,} लेख में</numerusform>
                <numerusform>{kind}, {n:,} लेखों में</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind} “{words}”</source>
            <extracomment>undoing</extracomment>
            <translation>{kind} “{words}”</translation>
        </message>
        <message>
            <source>{label} is no label of this scheme</source>
            <extracomment>lint_scheme</extracomment>
            <translation>{label} इस योजना का लेबल नहीं है</translation>
        </message>
        <message>
            <source>{layer} done, next: {following}</source>
            <extracomment>status_words</extracomment>
            <translation>{layer}: पूरा, अब: {following}</translation>
        </message>
        <message>
            <source>{layer} is no layer of this scheme</source>
            <extracomment>lint_scheme</extracomment>
            <translation>{layer} इस योजना की परत नहीं है</translation>
        </message>
        <message>
            <source>{layer}: there is no label {number}</source>
            <extracomment>marking</extracomment>
            <translation>{layer}: लेबल {number} नहीं है</translation>
        </message>
        <message numerus="yes">
            <source>{layer}: {n:,} to decide</source>
            <extracomment>mark_model</extracomment>
            <translation>
                <numerusform>{layer}: {n:,} पर निर्णय बाक़ी</numerusform>
                <numerusform>{layer}: {n:,} पर निर्णय बाक़ी</numerusform>
            </translation>
        </message>
        <message>
            <source>{layer}: {name} is in use now.</source>
            <extracomment>training_commands</extracomment>
            <translation>{layer}: अब {name} उपयोग में है।</translation>
        </message>
        <message>
            <source>{lead} It is in use now, in place of {before}.</source>
            <extracomment>training_words</extracomment>
            <translation>{lead} अब यह {before} की जगह उपयोग में है।</translation>
        </message>
        <message>
            <source>{middle}  ({low} to {high})</source>
            <extracomment>training_words</extracomment>
            <translation>{middle}  ({low} से {high})</translation>
        </message>
        <message>
            <source>{minutes:.0f} min left</source>
            <extracomment>task_view</extracomment>
            <translation>{minutes:.0f} मिनट बाक़ी</translation>
        </message>
        <message numerus="yes">
            <source>{n:,} annotations</source>
            <extracomment>import_samples</extracomment>
            <translation>
                <numerusform>{n:,} एनोटेशन</numerusform>
                <numerusform>{n:,} एनोटेशन</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} annotations were found again by their words, since the text is not as it was.</source>
            <extracomment>web_annotation_marks</extracomment>
            <translation>
                <numerusform>{n:,} एनोटेशन अपने शब्दों से फिर मिला, क्योंकि पाठ पहले जैसा नहीं है।</numerusform>
                <numerusform>{n:,} एनोटेशन अपने शब्दों से फिर मिले, क्योंकि पाठ पहले जैसा नहीं है।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles</source>
            <extracomment>backups_dialog, batches_dialog, import_dialog, queue_filter, recovering, release_report, restoring</extracomment>
            <translation>
                <numerusform>{n:,} लेख</numerusform>
                <numerusform>{n:,} लेख</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles added</source>
            <extracomment>importing</extracomment>
            <translation>
                <numerusform>{n:,} लेख जोड़ा गया</numerusform>
                <numerusform>{n:,} लेख जोड़े गए</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles are lost with all that belonged to them.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>{n:,} लेख अपने पूरे काम के साथ खो गया।</numerusform>
                <numerusform>{n:,} लेख अपने पूरे काम के साथ खो गए।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles are written.</source>
            <extracomment>export_dialog</extracomment>
            <translation>
                <numerusform>{n:,} लेख लिखा जाएगा।</numerusform>
                <numerusform>{n:,} लेख लिखे जाएँगे।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles bring annotations. They become</source>
            <extracomment>import_whose</extracomment>
            <translation>
                <numerusform>{n:,} लेख के साथ एनोटेशन हैं। वे बनेंगे</numerusform>
                <numerusform>{n:,} लेखों के साथ एनोटेशन हैं। वे बनेंगे</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles brought back</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>{n:,} लेख वापस लाया गया</numerusform>
                <numerusform>{n:,} लेख वापस लाए गए</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles imported since are not in it; they stay in a backup of now.</source>
            <extracomment>restoring</extracomment>
            <translation>
                <numerusform>इसके बाद आयात हुआ {n:,} लेख इसमें नहीं है; वह अभी के बैकअप में रहता है।</numerusform>
                <numerusform>इसके बाद आयात हुए {n:,} लेख इसमें नहीं हैं; वे अभी के बैकअप में रहते हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles looked at</source>
            <extracomment>lint_view</extracomment>
            <translation>
                <numerusform>{n:,} लेख जाँचा गया</numerusform>
                <numerusform>{n:,} लेख जाँचे गए</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles so far…</source>
            <extracomment>queue_filter</extracomment>
            <translation>
                <numerusform>अब तक {n:,} लेख…</numerusform>
                <numerusform>अब तक {n:,} लेख…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles taken back</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>{n:,} लेख वापस लिया गया</numerusform>
                <numerusform>{n:,} लेख वापस लिए गए</numerusform>
            </translation>
        </message>
        <message>
            <source>{n:,} backups are called “{name}”.</source>
            <extracomment>backups</extracomment>
            <translation>“{name}” नाम के {n:,} बैकअप हैं।</translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions</source>
            <extracomment>backups_dialog, recovering</extracomment>
            <translation>
                <numerusform>{n:,} निर्णय</numerusform>
                <numerusform>{n:,} निर्णय</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions and {articles} since are not in it; they stay in a backup of now.</source>
            <extracomment>restoring</extracomment>
            <translation>
                <numerusform>इसके बाद का {n:,} निर्णय और {articles} इसमें नहीं हैं; वे अभी के बैकअप में रहते हैं।</numerusform>
                <numerusform>इसके बाद के {n:,} निर्णय और {articles} इसमें नहीं हैं; वे अभी के बैकअप में रहते हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions are lost.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>{n:,} निर्णय खो गया।</numerusform>
                <numerusform>{n:,} निर्णय खो गए।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions made since are not in it; they stay in a backup of now.</source>
            <extracomment>restoring</extracomment>
            <translation>
                <numerusform>इसके बाद लिया गया {n:,} निर्णय इसमें नहीं है; वह अभी के बैकअप में रहता है।</numerusform>
                <numerusform>इसके बाद लिए गए {n:,} निर्णय इसमें नहीं हैं; वे अभी के बैकअप में रहते हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions redone</source>
            <extracomment>undoing</extracomment>
            <translation>
                <numerusform>{n:,} निर्णय फिर से किया</numerusform>
                <numerusform>{n:,} निर्णय फिर से किए</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions undone</source>
            <extracomment>undoing</extracomment>
            <translation>
                <numerusform>{n:,} निर्णय पूर्ववत किया</numerusform>
                <numerusform>{n:,} निर्णय पूर्ववत किए</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} doubtful left</source>
            <extracomment>hint_view</extracomment>
            <translation>
                <numerusform>{n:,} संदिग्ध बाक़ी</numerusform>
                <numerusform>{n:,} संदिग्ध बाक़ी</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} drafts that were never submitted were left out.</source>
            <extracomment>label_studio</extracomment>
            <translation>
                <numerusform>{n:,} मसौदा, जो कभी जमा नहीं हुआ, छोड़ दिया गया।</numerusform>
                <numerusform>{n:,} मसौदे, जो कभी जमा नहीं हुए, छोड़ दिए गए।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} faults</source>
            <extracomment>importing</extracomment>
            <translation>
                <numerusform>{n:,} त्रुटि</numerusform>
                <numerusform>{n:,} त्रुटियाँ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} files</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>{n:,} फ़ाइल</numerusform>
                <numerusform>{n:,} फ़ाइलें</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} files of annotations have no texts beside them and were not read: {names}.</source>
            <extracomment>passed_over</extracomment>
            <translation>
                <numerusform>एनोटेशन की {n:,} फ़ाइल के साथ पाठ नहीं है, इसलिए वह नहीं पढ़ी गई: {names}।</numerusform>
                <numerusform>एनोटेशन की {n:,} फ़ाइलों के साथ पाठ नहीं हैं, इसलिए वे नहीं पढ़ी गईं: {names}।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} files of no known format were passed over: {kinds}.</source>
            <extracomment>passed_over</extracomment>
            <translation>
                <numerusform>अज्ञात प्रारूप की {n:,} फ़ाइल छोड़ दी गई: {kinds}।</numerusform>
                <numerusform>अज्ञात प्रारूप की {n:,} फ़ाइलें छोड़ दी गईं: {kinds}।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} findings</source>
            <extracomment>lint_view</extracomment>
            <translation>
                <numerusform>{n:,} निष्कर्ष</numerusform>
                <numerusform>{n:,} निष्कर्ष</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} findings are left, see the tab.</source>
            <extracomment>lint_commands</extracomment>
            <translation>
                <numerusform>{n:,} निष्कर्ष बाक़ी है, टैब देखें।</numerusform>
                <numerusform>{n:,} निष्कर्ष बाक़ी हैं, टैब देखें।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} findings in this article</source>
            <extracomment>lint_view</extracomment>
            <translation>
                <numerusform>इस लेख में {n:,} निष्कर्ष</numerusform>
                <numerusform>इस लेख में {n:,} निष्कर्ष</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} finished articles</source>
            <extracomment>training_dialog</extracomment>
            <translation>
                <numerusform>{n:,} पूरा किया हुआ लेख</numerusform>
                <numerusform>{n:,} पूरे किए हुए लेख</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} keep the split they have.</source>
            <extracomment>export_dialog</extracomment>
            <translation>
                <numerusform>{n:,} अपने भाग में रहता है।</numerusform>
                <numerusform>{n:,} अपने भाग में रहते हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} labels are not in the scheme of this project. Say what becomes of them.</source>
            <extracomment>import_labels</extracomment>
            <translation>
                <numerusform>{n:,} लेबल इस प्रोजेक्ट की योजना में नहीं है। बताएँ कि उसका क्या होगा।</numerusform>
                <numerusform>{n:,} लेबल इस प्रोजेक्ट की योजना में नहीं हैं। बताएँ कि उनका क्या होगा।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} labels taken out of the scheme: {names}</source>
            <extracomment>imported_labels</extracomment>
            <translation>
                <numerusform>{n:,} लेबल योजना से हटाया गया: {names}</numerusform>
                <numerusform>{n:,} लेबल योजना से हटाए गए: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} marked</source>
            <extracomment>mark_rows</extracomment>
            <translation>
                <numerusform>{n:,} चिह्नित</numerusform>
                <numerusform>{n:,} चिह्नित</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} marks fit no text any more.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>{n:,} चिह्न अब किसी पाठ से मेल नहीं खाता।</numerusform>
                <numerusform>{n:,} चिह्न अब किसी पाठ से मेल नहीं खाते।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} more</source>
            <extracomment>import_samples</extracomment>
            <translation>
                <numerusform>{n:,} और</numerusform>
                <numerusform>{n:,} और</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} of “{words}” here, decided at once</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>यहाँ “{words}” के {n:,} पर एक साथ निर्णय</numerusform>
                <numerusform>यहाँ “{words}” के {n:,} पर एक साथ निर्णय</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} places</source>
            <extracomment>elsewhere_view, guidelines_view</extracomment>
            <translation>
                <numerusform>{n:,} स्थान</numerusform>
                <numerusform>{n:,} स्थान</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} places put right in {articles:,} articles; undo takes it back</source>
            <extracomment>lint_fixing</extracomment>
            <translation>
                <numerusform>{articles:,} लेखों में {n:,} स्थान ठीक किया गया; पूर्ववत करने से वापस हो जाएगा</numerusform>
                <numerusform>{articles:,} लेखों में {n:,} स्थान ठीक किए गए; पूर्ववत करने से वापस हो जाएगा</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} places put right; undo takes it back</source>
            <extracomment>lint_fixing</extracomment>
            <translation>
                <numerusform>{n:,} स्थान ठीक किया गया; पूर्ववत करने से वापस हो जाएगा</numerusform>
                <numerusform>{n:,} स्थान ठीक किए गए; पूर्ववत करने से वापस हो जाएगा</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} predictions of what is marked already were left out.</source>
            <extracomment>label_studio_marks</extracomment>
            <translation>
                <numerusform>पहले से चिह्नित की {n:,} भविष्यवाणी छोड़ दी गई।</numerusform>
                <numerusform>पहले से चिह्नित की {n:,} भविष्यवाणियाँ छोड़ दी गईं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} reviews of other articles</source>
            <extracomment>batches_dialog</extracomment>
            <translation>
                <numerusform>दूसरे लेखों की {n:,} समीक्षा</numerusform>
                <numerusform>दूसरे लेखों की {n:,} समीक्षाएँ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} reviews of other imports’ articles stay, since their annotators have gone on from them</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>दूसरे आयात के लेख की {n:,} समीक्षा रहती है, क्योंकि उसके एनोटेटर ने आगे काम किया है</numerusform>
                <numerusform>दूसरे आयातों के लेखों की {n:,} समीक्षाएँ रहती हैं, क्योंकि उनके एनोटेटरों ने आगे काम किया है</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} spans</source>
            <extracomment>import_labels, release_report</extracomment>
            <translation>
                <numerusform>{n:,} अंश</numerusform>
                <numerusform>{n:,} अंश</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} spans left out: the scheme has no label “{label}” in a layer “{layer}”.</source>
            <extracomment>import_rows</extracomment>
            <translation>
                <numerusform>{n:,} अंश छोड़ा गया: योजना की परत “{layer}” में “{label}” लेबल नहीं है।</numerusform>
                <numerusform>{n:,} अंश छोड़े गए: योजना की परत “{layer}” में “{label}” लेबल नहीं है।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} spans were left out: their articles were there before, and suggestions come with new articles.</source>
            <extracomment>import_twins</extracomment>
            <translation>
                <numerusform>{n:,} अंश छोड़ा गया: इसका लेख पहले से था, और सुझाव नए लेखों के साथ आते हैं।</numerusform>
                <numerusform>{n:,} अंश छोड़े गए: इनके लेख पहले से थे, और सुझाव नए लेखों के साथ आते हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} spans without a label were left out.</source>
            <extracomment>prodigy</extracomment>
            <translation>
                <numerusform>बिना लेबल का {n:,} अंश छोड़ दिया गया।</numerusform>
                <numerusform>बिना लेबल के {n:,} अंश छोड़ दिए गए।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} stay away: the same ids or texts are there again</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>{n:,} नहीं लौटता: वही आईडी या पाठ फिर मौजूद है</numerusform>
                <numerusform>{n:,} नहीं लौटते: वही आईडी या पाठ फिर मौजूद हैं</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} suggestions</source>
            <extracomment>import_samples</extracomment>
            <translation>
                <numerusform>{n:,} सुझाव</numerusform>
                <numerusform>{n:,} सुझाव</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} suggestions are lost.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>{n:,} सुझाव खो गया।</numerusform>
                <numerusform>{n:,} सुझाव खो गए।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} suggestions here rejected with it</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>इसके साथ यहाँ {n:,} सुझाव अस्वीकृत</numerusform>
                <numerusform>इसके साथ यहाँ {n:,} सुझाव अस्वीकृत</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} there already</source>
            <extracomment>import_dialog, importing</extracomment>
            <translation>
                <numerusform>{n:,} पहले से मौजूद</numerusform>
                <numerusform>{n:,} पहले से मौजूद</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} things could not be written as they are: see loss_report.jsonl.</source>
            <extracomment>release_report</extracomment>
            <translation>
                <numerusform>{n:,} चीज़ जैसी है वैसी लिखी नहीं जा सकी: loss_report.jsonl देखें।</numerusform>
                <numerusform>{n:,} चीज़ें जैसी हैं वैसी लिखी नहीं जा सकीं: loss_report.jsonl देखें।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} times in this article</source>
            <extracomment>mark_summary</extracomment>
            <translation>
                <numerusform>इस लेख में {n:,} बार</numerusform>
                <numerusform>इस लेख में {n:,} बार</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} to decide</source>
            <extracomment>mark_rows, mark_summary</extracomment>
            <translation>
                <numerusform>{n:,} पर निर्णय बाक़ी</numerusform>
                <numerusform>{n:,} पर निर्णय बाक़ी</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} with annotations</source>
            <extracomment>importing</extracomment>
            <translation>
                <numerusform>{n:,} एनोटेशन सहित</numerusform>
                <numerusform>{n:,} एनोटेशन सहित</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} with the text of another</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>{n:,} किसी दूसरे के समान पाठ वाला</numerusform>
                <numerusform>{n:,} किसी दूसरे के समान पाठ वाले</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines “{kind}” were left out: nothing here is like them.</source>
            <extracomment>brat_marks</extracomment>
            <translation>
                <numerusform>“{kind}” की {n} पंक्ति छोड़ दी गई: यहाँ वैसा कुछ नहीं है।</numerusform>
                <numerusform>“{kind}” की {n} पंक्तियाँ छोड़ दी गईं: यहाँ वैसा कुछ नहीं है।</numerusform>
            </translation>
        </message>
        <message>
            <source>{old} cannot become {new}: the scheme “{scheme}” has no such label.</source>
            <extracomment>changing_suggesters</extracomment>
            <translation>{old} को {new} नहीं बनाया जा सकता: योजना “{scheme}” में ऐसा कोई लेबल नहीं है।</translation>
        </message>
        <message>
            <source>{place:,} of {found:,}</source>
            <extracomment>find_view</extracomment>
            <translation>{found:,} में से {place:,}</translation>
        </message>
        <message>
            <source>{place} (article {name})</source>
            <extracomment>wording</extracomment>
            <translation>{place} (लेख {name})</translation>
        </message>
        <message>
            <source>{place}, mark {id}</source>
            <extracomment>stored_marks</extracomment>
            <translation>{place}, चिह्न {id}</translation>
        </message>
        <message>
            <source>{project} — Workbench</source>
            <extracomment>main_window</extracomment>
            <translation>{project} — Workbench</translation>
        </message>
        <message>
            <source>{seconds:.0f} s left</source>
            <extracomment>task_view</extracomment>
            <translation>{seconds:.0f} सेकंड बाक़ी</translation>
        </message>
        <message>
            <source>{size:.1f} MB</source>
            <extracomment>backups_dialog</extracomment>
            <translation>{size:.1f} MB</translation>
        </message>
        <message>
            <source>{verdict}; suggested by {suggester}, {score:.0f}% sure</source>
            <extracomment>mark_model</extracomment>
            <translation>{verdict}; {suggester} का सुझाव, {score:.0f} % निश्चित</translation>
        </message>
        <message numerus="yes">
            <source>{what}, and more in {n:,} other articles</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>{what}, और {n:,} दूसरे लेख में भी</numerusform>
                <numerusform>{what}, और {n:,} दूसरे लेखों में भी</numerusform>
            </translation>
        </message>
        <message>
            <source>{what}: less</source>
            <extracomment>number_field</extracomment>
            <translation>{what}: कम</translation>
        </message>
        <message>
            <source>{what}: more</source>
            <extracomment>number_field</extracomment>
            <translation>{what}: ज़्यादा</translation>
        </message>
        <message>
            <source>– actions an article</source>
            <extracomment>header_view</extracomment>
            <translation>प्रति लेख – क्रियाएँ</translation>
        </message>
        <message>
            <source>– an hour</source>
            <extracomment>header_view</extracomment>
            <translation>– प्रति घंटा</translation>
        </message>
        <message>
            <source>“As the system” follows it, also while the window is open.</source>
            <extracomment>settings</extracomment>
            <translation>“सिस्टम जैसी” विंडो खुली रहने पर भी सिस्टम के साथ बदलती है।</translation>
        </message>
        <message>
            <source>“meta” is not an object.</source>
            <extracomment>jsonl</extracomment>
            <translation>“meta” ऑब्जेक्ट नहीं है।</translation>
        </message>
        <message>
            <source>“{blank}{code}” names no language.</source>
            <extracomment>languages</extracomment>
            <translation>“{blank}{code}” किसी भाषा का नाम नहीं है।</translation>
        </message>
        <message>
            <source>“{data}” is not a type with start and end.</source>
            <extracomment>brat_lines</extracomment>
            <translation>“{data}” आरंभ और अंत वाला प्रकार नहीं है।</translation>
        </message>
        <message>
            <source>“{folder}” is deleted already.</source>
            <extracomment>kept_trainings</extracomment>
            <translation>“{folder}” पहले ही मिटाया जा चुका है।</translation>
        </message>
        <message>
            <source>“{folder}” is in use.</source>
            <extracomment>kept_trainings</extracomment>
            <translation>“{folder}” उपयोग में है।</translation>
        </message>
        <message>
            <source>“{id}” is no id of an annotation of brat’s.</source>
            <extracomment>brat_lines</extracomment>
            <translation>“{id}” brat के किसी एनोटेशन की आईडी नहीं है।</translation>
        </message>
        <message>
            <source>“{key}” cannot be the key of “{name}”.</source>
            <extracomment>keymap</extracomment>
            <translation>“{key}” “{name}” की कुंजी नहीं हो सकती।</translation>
        </message>
        <message>
            <source>“{key}” is in the lists of two splits.</source>
            <extracomment>parting</extracomment>
            <translation>“{key}” दो भागों की सूचियों में है।</translation>
        </message>
        <message>
            <source>“{name}” belongs to no span, and was left out.</source>
            <extracomment>label_studio_marks</extracomment>
            <translation>“{name}” किसी अंश का नहीं है और छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of a file here.</source>
            <extracomment>release_reading</extracomment>
            <translation>“{name}” यहाँ किसी फ़ाइल का नाम नहीं हो सकता।</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of a label.</source>
            <extracomment>schemes</extracomment>
            <translation>“{name}” किसी लेबल का नाम नहीं हो सकता।</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of a split.</source>
            <extracomment>splits</extracomment>
            <translation>“{name}” किसी भाग का नाम नहीं हो सकता।</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of an annotator.</source>
            <extracomment>imported_annotators</extracomment>
            <translation>“{name}” किसी एनोटेटर का नाम नहीं हो सकता।</translation>
        </message>
        <message>
            <source>“{name}” does not have one tag for each token.</source>
            <extracomment>hugging_face</extracomment>
            <translation>“{name}” में हर टोकन के लिए एक टैग नहीं है।</translation>
        </message>
        <message>
            <source>“{name}” holds {value}, and not start, end and label.</source>
            <extracomment>spacy_pairs</extracomment>
            <translation>“{name}” में आरंभ, अंत और लेबल नहीं, बल्कि {value} है।</translation>
        </message>
        <message>
            <source>“{name}” is a link or no file and was left out.</source>
            <extracomment>archives</extracomment>
            <translation>“{name}” लिंक है या फ़ाइल नहीं है और छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>“{name}” is in the archive twice; the first is read.</source>
            <extracomment>archives</extracomment>
            <translation>“{name}” आर्काइव में दो बार है; पहला पढ़ा जाता है।</translation>
        </message>
        <message>
            <source>“{name}” is no plain file.</source>
            <extracomment>release_reading</extracomment>
            <translation>“{name}” सामान्य फ़ाइल नहीं है।</translation>
        </message>
        <message>
            <source>“{name}” is no whole number</source>
            <extracomment>cas_json, cas_xmi</extracomment>
            <translation>“{name}” पूर्ण संख्या नहीं है</translation>
        </message>
        <message>
            <source>“{name}” is not a list of objects.</source>
            <extracomment>json_shapes</extracomment>
            <translation>“{name}” ऑब्जेक्टों की सूची नहीं है।</translation>
        </message>
        <message>
            <source>“{name}” is not a list of spans, each an object with start and end.</source>
            <extracomment>span_records</extracomment>
            <translation>“{name}” अंशों की ऐसी सूची नहीं है जिसमें हर अंश start और end वाला ऑब्जेक्ट हो।</translation>
        </message>
        <message>
            <source>“{name}” is not a list of spans.</source>
            <extracomment>doccano, spacy_pairs</extracomment>
            <translation>“{name}” अंशों की सूची नहीं है।</translation>
        </message>
        <message>
            <source>“{name}” is not a list of texts.</source>
            <extracomment>json_shapes</extracomment>
            <translation>“{name}” पाठों की सूची नहीं है।</translation>
        </message>
        <message>
            <source>“{name}” is not a list of whole numbers.</source>
            <extracomment>hugging_face</extracomment>
            <translation>“{name}” पूर्ण संख्याओं की सूची नहीं है।</translation>
        </message>
        <message>
            <source>“{name}” is not a text, but {value}.</source>
            <extracomment>json_shapes, jsonl</extracomment>
            <translation>“{name}” पाठ नहीं, बल्कि {value} है।</translation>
        </message>
        <message>
            <source>“{name}” is not a whole number, but {value}.</source>
            <extracomment>json_shapes</extracomment>
            <translation>“{name}” पूर्ण संख्या नहीं, बल्कि {value} है।</translation>
        </message>
        <message>
            <source>“{name}” is not an object, but {value}.</source>
            <extracomment>json_shapes</extracomment>
            <translation>“{name}” ऑब्जेक्ट नहीं, बल्कि {value} है।</translation>
        </message>
        <message>
            <source>“{name}” is not part of the release here.</source>
            <extracomment>release_folder</extracomment>
            <translation>“{name}” यहाँ की रिलीज़ का हिस्सा नहीं है।</translation>
        </message>
        <message>
            <source>“{name}” leads out of the archive and was left out.</source>
            <extracomment>archives</extracomment>
            <translation>“{name}” आर्काइव से बाहर ले जाता है और छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>“{name}” of {id} was left out: that is no span.</source>
            <extracomment>brat_marks, label_studio_marks</extracomment>
            <translation>{id} का “{name}” छोड़ दिया गया: वह अंश नहीं है।</translation>
        </message>
        <message>
            <source>“{name}” was left out: a name of {longest:,} bytes is longer than disks take, which is {most}.</source>
            <extracomment>archives</extracomment>
            <translation>“{name}” छोड़ दिया गया: {longest:,} बाइट का नाम डिस्कों की सीमा से लंबा है, जो {most} है।</translation>
        </message>
        <message>
            <source>“{name}” was left out: not every disk takes a colon or NUL in a name.</source>
            <extracomment>archives</extracomment>
            <translation>“{name}” छोड़ दिया गया: हर डिस्क नाम में कोलन या NUL नहीं लेती।</translation>
        </message>
        <message>
            <source>“{tag}” is no tag such as B-PER, I-PER or O.</source>
            <extracomment>conll_rows</extracomment>
            <translation>“{tag}” B-PER, I-PER या O जैसा टैग नहीं है।</translation>
        </message>
        <message>
            <source>“{words}” does not say how to split.</source>
            <extracomment>splits</extracomment>
            <translation>“{words}” यह नहीं बताता कि कैसे बाँटना है।</translation>
        </message>
        <message>
            <source>“{words}” from {old} to {label}</source>
            <extracomment>history_words</extracomment>
            <translation>“{words}” {old} से {label} किया</translation>
        </message>
        <message>
            <source>“{words}” is no value of {name}.</source>
            <extracomment>setting_kinds</extracomment>
            <translation>“{words}” {name} के लिए मान्य नहीं है।</translation>
        </message>
        <message>
            <source>“{words}” is {label}</source>
            <extracomment>history_words</extracomment>
            <translation>“{words}” {label} है</translation>
        </message>
        <message>
            <source>“{words}” names no list for a split.</source>
            <extracomment>export_choices</extracomment>
            <translation>“{words}” किसी भाग की सूची का नाम नहीं देता।</translation>
        </message>
        <message>
            <source>“{words}”, suggested as {label}, {sure:.0f} % sure</source>
            <extracomment>announcing</extracomment>
            <translation>“{words}”, {label} के रूप में सुझाया गया, {sure:.0f} % निश्चित</translation>
        </message>
        <message>
            <source>“{words}”, {label}</source>
            <extracomment>announcing</extracomment>
            <translation>“{words}”, {label}</translation>
        </message>
        <message>
            <source>“{word}” says of no label what becomes of it.</source>
            <extracomment>intake</extracomment>
            <translation>“{word}” किसी लेबल के बारे में नहीं बताता कि उसका क्या होगा।</translation>
        </message>
        <message>
            <source>“{written}” is not a name with an id, as in Theme:T1.</source>
            <extracomment>brat_lines</extracomment>
            <translation>“{written}” Theme:T1 जैसा आईडी वाला नाम नहीं है।</translation>
        </message>
        <message numerus="yes">
            <source>… and {n:,} more like it</source>
            <extracomment>import_commands</extracomment>
            <translation>
                <numerusform>… और ऐसी {n:,} और</numerusform>
                <numerusform>… और ऐसी {n:,} और</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>ठीक है</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>सभी सहेजें</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>सभी के लिए हाँ</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>सभी के लिए नहीं</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>छोड़ें</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>अनदेखा करें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>त्यागें</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>सहायता</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>लागू करें</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>रीसेट करें</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>डिफ़ॉल्ट बहाल करें</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>फिर से करें</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>काटें</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>चिपकाएँ</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>सभी चुनें</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>फिर से करें</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>काटें</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>लिंक का पता कॉपी करें</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>चिपकाएँ</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>सभी चुनें</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>सभी चुनें</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>बढ़ाएँ</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>घटाएँ</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>यहाँ देखें:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>पीछे</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>आगे</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>ऊपर का फ़ोल्डर</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>नया फ़ोल्डर बनाएँ</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>सूची दृश्य</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>विवरण दृश्य</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>फ़ाइल का प्रकार:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>फ़ाइल का नाम:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>चुनें</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>फ़ोल्डर:</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>हाल की जगहें</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>नाम बदलें</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>छिपी फ़ाइलें दिखाएँ</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>नया फ़ोल्डर</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>नया फ़ोल्डर</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>मेरा कंप्यूटर</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 पहले से मौजूद है।
क्या आप इसे बदलना चाहते हैं?</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>आकार</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>बदलने की तारीख़</translation>
        </message>
    </context>
</TS>
