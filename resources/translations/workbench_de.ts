<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>workbench</name>
        <message>
            <source>A backup has all of this already.</source>
            <extracomment>backup_commands</extracomment>
            <translation>Eine Sicherung enthält all das schon.</translation>
        </message>
        <message>
            <source>A backup is whole, and lacks what was decided since. Recovering puts all that can still be read into a new file and tells what is lost. Neither changes this file for good: you can do both and compare.</source>
            <extracomment>damage_dialog</extracomment>
            <translation>Eine Sicherung ist vollständig, aber es fehlt, was seitdem entschieden wurde. Beim Retten kommt alles noch Lesbare in eine neue Datei, und Sie erfahren, was verloren ist. Keines von beiden ändert diese Datei endgültig: Sie können beides tun und vergleichen.</translation>
        </message>
        <message>
            <source>A claim is one proposition inside one sentence; each sentence is a claim of its own.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Eine Behauptung ist eine Aussage innerhalb eines Satzes; jeder Satz ist eine eigene Behauptung.</translation>
        </message>
        <message>
            <source>A claimer or cue that leads nowhere cannot be exported or learned from.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Ein Urheber oder eine Zuschreibung, die ins Leere führen, können weder exportiert noch gelernt werden.</translation>
        </message>
        <message>
            <source>A decision cannot be read: it changes nothing, or tells no effort.</source>
            <extracomment>journal</extracomment>
            <translation>Eine Entscheidung ist nicht lesbar: Sie ändert nichts oder nennt keinen Aufwand.</translation>
        </message>
        <message>
            <source>A decision cannot be read: it was made at {at}.</source>
            <extracomment>journal</extracomment>
            <translation>Eine Entscheidung kann nicht gelesen werden: Als Zeitpunkt steht dort {at}.</translation>
        </message>
        <message>
            <source>A decision cannot be read: {error}.</source>
            <extracomment>journal</extracomment>
            <translation>Eine Entscheidung kann nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <source>A journal beside the project speaks of another file, which would be deleted.</source>
            <extracomment>plain_files</extracomment>
            <translation>Ein Journal neben dem Projekt nennt eine andere Datei, die gelöscht würde.</translation>
        </message>
        <message>
            <source>A label has the number {row}, which none can have.</source>
            <extracomment>queue_upkeep</extracomment>
            <translation>Ein Label hat die Nummer {row}, die keines haben kann.</translation>
        </message>
        <message>
            <source>a list</source>
            <extracomment>json_records</extracomment>
            <translation>eine Liste</translation>
        </message>
        <message>
            <source>A mark cannot be read: {error}.</source>
            <extracomment>stored_marks</extracomment>
            <translation>Eine Markierung kann nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <source>A mark has values of a wrong kind.</source>
            <extracomment>stored_marks</extracomment>
            <translation>Eine Markierung hat Werte falscher Art.</translation>
        </message>
        <message>
            <source>A name has up to {n:,} characters on one line.</source>
            <extracomment>schemes</extracomment>
            <translation>Ein Name hat höchstens {n:,} Zeichen in einer Zeile.</translation>
        </message>
        <message>
            <source>A note for whoever looks at it</source>
            <extracomment>desk_commands</extracomment>
            <translation>Eine Notiz für alle, die es ansehen</translation>
        </message>
        <message>
            <source>A note on “{words}”</source>
            <extracomment>desk_commands</extracomment>
            <translation>Eine Notiz zu „{words}“</translation>
        </message>
        <message>
            <source>a number</source>
            <extracomment>json_records</extracomment>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>A package or a folder, for all your projects in place of what each names. From the next project on.</source>
            <extracomment>settings</extracomment>
            <translation>Ein Paket oder ein Ordner, für alle Ihre Projekte anstelle dessen, was jedes nennt. Ab dem nächsten Projekt.</translation>
        </message>
        <message>
            <source>A part of a span leads nowhere, and was left out.</source>
            <extracomment>cas_marks</extracomment>
            <translation>Ein Teil einer Textstelle führt ins Leere und wurde weggelassen.</translation>
        </message>
        <message>
            <source>A part of this path is a file, not a folder.</source>
            <extracomment>disks</extracomment>
            <translation>Ein Teil dieses Pfads ist eine Datei, kein Ordner.</translation>
        </message>
        <message>
            <source>A part of this path is no folder.</source>
            <extracomment>plain_files</extracomment>
            <translation>Ein Teil dieses Pfads ist kein Ordner.</translation>
        </message>
        <message>
            <source>A pipeline is code. If you trust whoever it comes from, choose it yourself: workbench suggesters {project} --pipeline FOLDER.</source>
            <extracomment>pipelines_in_use</extracomment>
            <translation>Eine Pipeline ist Programmcode. Wenn Sie der Herkunft vertrauen, wählen Sie sie selbst: workbench suggesters {project} --pipeline FOLDER.</translation>
        </message>
        <message>
            <source>A problem could not be shown.</source>
            <extracomment>failing</extracomment>
            <translation>Ein Problem konnte nicht angezeigt werden.</translation>
        </message>
        <message>
            <source>A process that suggests has stopped, most likely for want of memory.</source>
            <extracomment>suggesting</extracomment>
            <translation>Ein Prozess für Vorschläge wurde beendet, wahrscheinlich aus Mangel an Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>A quotation mark is opened in this row and never closed; nothing after it could be read.</source>
            <extracomment>tables</extracomment>
            <translation>In dieser Zeile wird ein Anführungszeichen geöffnet und nie geschlossen; danach konnte nichts mehr gelesen werden.</translation>
        </message>
        <message>
            <source>A region of the kind “{kind}” is not of plain text, and was left out.</source>
            <extracomment>label_studio_regions</extracomment>
            <translation>Ein Bereich der Art „{kind}“ gehört nicht zu reinem Text und wurde weggelassen.</translation>
        </message>
        <message>
            <source>A rejected span does not name its layer.</source>
            <extracomment>span_records</extracomment>
            <translation>Eine abgelehnte Textstelle nennt ihre Ebene nicht.</translation>
        </message>
        <message>
            <source>A row group unpacks to {size:,} bytes; {most:,} are read.</source>
            <extracomment>parquet_files</extracomment>
            <translation>Eine Zeilengruppe hat entpackt {size:,} Bytes; gelesen werden {most:,}.</translation>
        </message>
        <message>
            <source>A second relation “{name}” of one span was left out.</source>
            <extracomment>brat_marks, cas_marks, doccano, label_studio_regions, prodigy_spans, web_annotation_marks</extracomment>
            <translation>Eine zweite Relation „{name}“ derselben Textstelle wurde weggelassen.</translation>
        </message>
        <message>
            <source>A sheet has {rows:,} rows of {columns:,} columns, which is too much.</source>
            <extracomment>packages</extracomment>
            <translation>Ein Tabellenblatt hat {rows:,} Zeilen mit {columns:,} Spalten; das ist zu viel.</translation>
        </message>
        <message>
            <source>A sound where a key can do nothing</source>
            <extracomment>settings</extracomment>
            <translation>Ton, wenn eine Taste nichts tun kann</translation>
        </message>
        <message>
            <source>A span has no label.</source>
            <extracomment>doccano</extracomment>
            <translation>Eine Textstelle hat kein Label.</translation>
        </message>
        <message>
            <source>A span in “{name}” has no whole numbers as start and end, but {start} and {end}.</source>
            <extracomment>span_records</extracomment>
            <translation>Eine Textstelle in „{name}“ hat als start und end keine ganzen Zahlen, sondern {start} und {end}.</translation>
        </message>
        <message>
            <source>A span of “{type}” covers nothing, and was left out.</source>
            <extracomment>cas_marks</extracomment>
            <translation>Eine Textstelle der Art „{type}“ umfasst nichts und wurde weggelassen.</translation>
        </message>
        <message>
            <source>A span that is there twice counts twice, in training and in every score.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Eine Textstelle, die zweimal da ist, zählt doppelt: beim Lernen und in jeder Wertung.</translation>
        </message>
        <message>
            <source>a string</source>
            <extracomment>json_records</extracomment>
            <translation>eine Zeichenkette</translation>
        </message>
        <message>
            <source>a structure has no id</source>
            <extracomment>cas_json</extracomment>
            <translation>eine Struktur hat keine Kennung</translation>
        </message>
        <message>
            <source>a structure has no type</source>
            <extracomment>cas_json</extracomment>
            <translation>eine Struktur hat keinen Typ</translation>
        </message>
        <message>
            <source>A structure of “{type}” has no begin and end.</source>
            <extracomment>cas_marks</extracomment>
            <translation>Eine Struktur vom Typ „{type}“ hat weder Anfang noch Ende.</translation>
        </message>
        <message>
            <source>A tag in “{name}” is neither a text nor a number.</source>
            <extracomment>hugging_face_names</extracomment>
            <translation>Ein Tag in „{name}“ ist weder Text noch Zahl.</translation>
        </message>
        <message>
            <source>A trained suggester is missing, so the one that ships is used.</source>
            <extracomment>trained</extracomment>
            <translation>Ein trainiertes Vorschlagsmodul fehlt; verwendet wird das mitgelieferte.</translation>
        </message>
        <message>
            <source>A trained suggester is missing.</source>
            <extracomment>trained</extracomment>
            <translation>Ein trainiertes Vorschlagsmodul fehlt.</translation>
        </message>
        <message>
            <source>A trained suggester is not as it was made, so the one that ships is used.</source>
            <extracomment>trained</extracomment>
            <translation>Ein trainiertes Vorschlagsmodul ist nicht mehr so, wie es entstand; verwendet wird das mitgelieferte.</translation>
        </message>
        <message>
            <source>A trained suggester was made for another pipeline than “{pipeline}”, so the one that ships is used.</source>
            <extracomment>trained</extracomment>
            <translation>Ein trainiertes Vorschlagsmodul wurde für eine andere Pipeline als „{pipeline}“ gemacht; verwendet wird das mitgelieferte.</translation>
        </message>
        <message>
            <source>A trained suggester was not made for {layer}, so the one that ships is used.</source>
            <extracomment>trained</extracomment>
            <translation>Ein trainiertes Vorschlagsmodul wurde nicht für {layer} gemacht; verwendet wird das mitgelieferte.</translation>
        </message>
        <message>
            <source>A training cannot be read.</source>
            <extracomment>trainings</extracomment>
            <translation>Ein Training kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>About</source>
            <extracomment>window_commands</extracomment>
            <translation>Über</translation>
        </message>
        <message>
            <source>About four fifths of them are learned from. On the others, which are held out, the result is compared with what is in use, and it takes its place only where it is better. You can go on working meanwhile.</source>
            <extracomment>training_dialog</extracomment>
            <translation>Aus etwa vier Fünfteln davon wird gelernt. An den übrigen, die zurückgehalten werden, wird das Ergebnis mit dem verglichen, was in Gebrauch ist; es tritt nur an dessen Stelle, wenn es besser ist. Sie können inzwischen weiterarbeiten.</translation>
        </message>
        <message>
            <source>About the workbench</source>
            <extracomment>commands</extracomment>
            <translation>Über das Programm</translation>
        </message>
        <message>
            <source>About: {sizes}. Copies and articles about one event stay together.</source>
            <extracomment>export_dialog</extracomment>
            <translation>Etwa: {sizes}. Kopien und Artikel über dasselbe Ereignis bleiben zusammen.</translation>
        </message>
        <message>
            <source>accept</source>
            <extracomment>decisions, hint_view</extracomment>
            <translation>annehmen</translation>
        </message>
        <message>
            <source>Accept all equal text</source>
            <extracomment>commands</extracomment>
            <translation>Alle gleichen Textstellen annehmen</translation>
        </message>
        <message>
            <source>accept it</source>
            <extracomment>lint_scheme</extracomment>
            <translation>annehmen</translation>
        </message>
        <message>
            <source>Accept, go to the next</source>
            <extracomment>commands</extracomment>
            <translation>Annehmen und weiter</translation>
        </message>
        <message>
            <source>Accepted</source>
            <extracomment>wording</extracomment>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Accepted in bulk</source>
            <extracomment>wording</extracomment>
            <translation>Mit dem Rest angenommen</translation>
        </message>
        <message>
            <source>accepted with the rest</source>
            <extracomment>elsewhere</extracomment>
            <translation>mit dem Rest angenommen</translation>
        </message>
        <message numerus="yes">
            <source>accepted {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>{n:,} Textstelle angenommen</numerusform>
                <numerusform>{n:,} Textstellen angenommen</numerusform>
            </translation>
        </message>
        <message>
            <source>accepted “{words}” {label}</source>
            <extracomment>history_words</extracomment>
            <translation>„{words}“ {label} angenommen</translation>
        </message>
        <message>
            <source>add</source>
            <extracomment>decisions</extracomment>
            <translation>hinzufügen</translation>
        </message>
        <message>
            <source>Add a key…</source>
            <extracomment>keys_page</extracomment>
            <translation>Taste hinzufügen …</translation>
        </message>
        <message>
            <source>Add to the scheme</source>
            <extracomment>import_labels</extracomment>
            <translation>Ins Schema aufnehmen</translation>
        </message>
        <message>
            <source>Add what the errors say; that may quote an article</source>
            <extracomment>report_dialog</extracomment>
            <translation>Wortlaut der Fehler hinzufügen; er kann einen Artikel zitieren</translation>
        </message>
        <message>
            <source>add “{words}”</source>
            <extracomment>lint_claims</extracomment>
            <translation>„{words}“ hinzufügen</translation>
        </message>
        <message>
            <source>Added</source>
            <extracomment>wording</extracomment>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>Added by you</source>
            <extracomment>mark_model</extracomment>
            <translation>Von Ihnen hinzugefügt</translation>
        </message>
        <message numerus="yes">
            <source>added {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>{n:,} Textstelle hinzugefügt</numerusform>
                <numerusform>{n:,} Textstellen hinzugefügt</numerusform>
            </translation>
        </message>
        <message>
            <source>added “{words}” {label}</source>
            <extracomment>history_words</extracomment>
            <translation>„{words}“ {label} hinzugefügt</translation>
        </message>
        <message>
            <source>affirmed</source>
            <extracomment>news.toml</extracomment>
            <translation>bejaht</translation>
        </message>
        <message numerus="yes">
            <source>After {n:,} articles: {problem}</source>
            <extracomment>docbin</extracomment>
            <translation>
                <numerusform>Nach {n:,} Artikel: {problem}</numerusform>
                <numerusform>Nach {n:,} Artikeln: {problem}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After {n:,} rows: {problem}</source>
            <extracomment>parquet</extracomment>
            <translation>
                <numerusform>Nach {n:,} Zeile: {problem}</numerusform>
                <numerusform>Nach {n:,} Zeilen: {problem}</numerusform>
            </translation>
        </message>
        <message>
            <source>All alike</source>
            <extracomment>lint_view</extracomment>
            <translation>Überall</translation>
        </message>
        <message>
            <source>All alike are right</source>
            <extracomment>commands</extracomment>
            <translation>Alle gleichen sind richtig</translation>
        </message>
        <message>
            <source>All articles</source>
            <extracomment>history_view, queue_filter</extracomment>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>all decided</source>
            <extracomment>mark_summary</extracomment>
            <translation>alle entschieden</translation>
        </message>
        <message>
            <source>All files</source>
            <extracomment>import_commands</extracomment>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>All finished articles</source>
            <extracomment>lint_view</extracomment>
            <translation>Alle abgeschlossenen Artikel</translation>
        </message>
        <message>
            <source>all in train, or such as train=80,dev=10,test=10</source>
            <extracomment>export_dialog</extracomment>
            <translation>alles in train, oder etwa train=80,dev=10,test=10</translation>
        </message>
        <message>
            <source>All is decided here; finish the article to go on</source>
            <extracomment>status_words</extracomment>
            <translation>Hier ist alles entschieden; schließen Sie den Artikel ab, um weiterzugehen</translation>
        </message>
        <message>
            <source>All keys</source>
            <extracomment>commands, key_sheet</extracomment>
            <translation>Alle Tasten</translation>
        </message>
        <message>
            <source>all keys</source>
            <extracomment>hint_view</extracomment>
            <translation>alle Tasten</translation>
        </message>
        <message>
            <source>All of these labels are in the scheme of this project.</source>
            <extracomment>import_labels</extracomment>
            <translation>Alle diese Labels sind im Schema dieses Projekts.</translation>
        </message>
        <message>
            <source>All of this is deleted, {size:.1f} MB, and cannot be brought back:</source>
            <extracomment>wiping</extracomment>
            <translation>All das wird gelöscht, {size:.1f} MB, und kann nicht zurückgeholt werden:</translation>
        </message>
        <message>
            <source>All sheets with a text</source>
            <extracomment>import_fields</extracomment>
            <translation>Alle Tabellenblätter mit Text</translation>
        </message>
        <message numerus="yes">
            <source>All {n:,} articles are done; export makes a dataset of them</source>
            <extracomment>reviewing</extracomment>
            <translation>
                <numerusform>Der Artikel ist abgeschlossen; der Export macht daraus einen Datensatz</numerusform>
                <numerusform>Alle {n:,} Artikel sind abgeschlossen; der Export macht daraus einen Datensatz</numerusform>
            </translation>
        </message>
        <message>
            <source>all, or such as PERSON, ORG</source>
            <extracomment>export_dialog</extracomment>
            <translation>alle, oder etwa PERSON, ORG</translation>
        </message>
        <message>
            <source>Also articles that are not finished</source>
            <extracomment>export_dialog</extracomment>
            <translation>Auch Artikel, die nicht abgeschlossen sind</translation>
        </message>
        <message>
            <source>Also changed by its keys, and by Ctrl with the wheel of the mouse.</source>
            <extracomment>settings</extracomment>
            <translation>Auch mit seinen Tasten zu ändern, und mit Strg und dem Mausrad.</translation>
        </message>
        <message>
            <source>Also what was rejected, as data of its own</source>
            <extracomment>export_dialog</extracomment>
            <translation>Auch Abgelehntes, als eigene Daten</translation>
        </message>
        <message numerus="yes">
            <source>Also {n:,} more of “{words}” here, no longer suggested</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>Hier noch {n:,}-mal „{words}“ nicht mehr vorgeschlagen</numerusform>
                <numerusform>Hier noch {n:,}-mal „{words}“ nicht mehr vorgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also {n:,} more of “{words}” here, now {label}</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>Hier noch {n:,}-mal „{words}“, jetzt {label}</numerusform>
                <numerusform>Hier noch {n:,}-mal „{words}“, jetzt {label}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also {n:,} more of “{words}” here, suggested</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>Hier noch {n:,}-mal „{words}“ vorgeschlagen</numerusform>
                <numerusform>Hier noch {n:,}-mal „{words}“ vorgeschlagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Amounts of money with their unit.</source>
            <extracomment>news.toml</extracomment>
            <translation>Geldbeträge mit ihrer Einheit.</translation>
        </message>
        <message>
            <source>An annotation in this project is damaged, so they cannot be counted.</source>
            <extracomment>ledger</extracomment>
            <translation>Eine Annotation in diesem Projekt ist beschädigt; deshalb kann nicht gezählt werden.</translation>
        </message>
        <message>
            <source>An annotation that is about no words was left out.</source>
            <extracomment>web_annotation_marks</extracomment>
            <translation>Eine Annotation, die sich auf keine Wörter bezieht, wurde weggelassen.</translation>
        </message>
        <message>
            <source>An answer about words without a label was left out.</source>
            <extracomment>label_studio_marks</extracomment>
            <translation>Eine Antwort zu Wörtern ohne Label wurde weggelassen.</translation>
        </message>
        <message>
            <source>an edge inside a word</source>
            <extracomment>lint_spans</extracomment>
            <translation>eine Grenze mitten im Wort</translation>
        </message>
        <message>
            <source>an id is no text</source>
            <extracomment>entry_points</extracomment>
            <translation>eine Kennung ist kein Text</translation>
        </message>
        <message>
            <source>An import that is taken back is out of sight as a whole; nothing is deleted.</source>
            <extracomment>batches_dialog</extracomment>
            <translation>Ein zurückgenommener Import ist als Ganzes ausgeblendet; gelöscht wird nichts.</translation>
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
            <translation>Annotationen von</translation>
        </message>
        <message>
            <source>annotations taken over</source>
            <extracomment>batches_dialog</extracomment>
            <translation>Annotationen übernommen</translation>
        </message>
        <message>
            <source>another article has this name already.</source>
            <extracomment>import_commands</extracomment>
            <translation>ein anderer Artikel hat schon diesen Namen.</translation>
        </message>
        <message>
            <source>Another article of the project has the id “{key}”, and its text is different.</source>
            <extracomment>import_twins</extracomment>
            <translation>Ein anderer Artikel des Projekts hat die Kennung „{key}“, und sein Text ist ein anderer.</translation>
        </message>
        <message>
            <source>Another colour for {label}</source>
            <extracomment>import_labels</extracomment>
            <translation>Andere Farbe für {label}</translation>
        </message>
        <message>
            <source>Another disk is safer. Those that were made elsewhere before stay where they are.</source>
            <extracomment>settings</extracomment>
            <translation>Ein anderer Datenträger ist sicherer. Schon anderswo angelegte bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>Another label elsewhere</source>
            <extracomment>lint_rules</extracomment>
            <translation>Anderswo anderes Label</translation>
        </message>
        <message>
            <source>Another program keeps the project file to itself.</source>
            <extracomment>connection</extracomment>
            <translation>Ein anderes Programm hält die Projektdatei besetzt.</translation>
        </message>
        <message>
            <source>Another window on this computer still has this project open.</source>
            <extracomment>taking_over</extracomment>
            <translation>Ein anderes Fenster auf diesem Computer hat dieses Projekt noch geöffnet.</translation>
        </message>
        <message>
            <source>Answer not in the scheme</source>
            <extracomment>lint_rules</extracomment>
            <translation>Antwort nicht im Schema</translation>
        </message>
        <message>
            <source>Any font of this computer.</source>
            <extracomment>settings</extracomment>
            <translation>Jede Schrift dieses Computers.</translation>
        </message>
        <message>
            <source>Any label</source>
            <extracomment>queue_filter</extracomment>
            <translation>Jedes Label</translation>
        </message>
        <message>
            <source>Any score</source>
            <extracomment>queue_filter</extracomment>
            <translation>Jede Bewertung</translation>
        </message>
        <message>
            <source>Anything the next reader should know</source>
            <extracomment>desk_commands</extracomment>
            <translation>Alles, was die nächste Person wissen sollte</translation>
        </message>
        <message>
            <source>Article</source>
            <extracomment>article_view, desk_commands</extracomment>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>article {name}</source>
            <extracomment>articles, import_samples, overtaken, release, stored_marks</extracomment>
            <translation>Artikel {name}</translation>
        </message>
        <message>
            <source>Articles</source>
            <extracomment>export_dialog, import_commands, import_dialog</extracomment>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Articles are finished without a look at doubtful suggestions</source>
            <extracomment>finishing</extracomment>
            <translation>Artikel werden ohne Blick auf zweifelhafte Vorschläge abgeschlossen</translation>
        </message>
        <message>
            <source>as before: {splits}</source>
            <extracomment>export_dialog</extracomment>
            <translation>wie zuvor: {splits}</translation>
        </message>
        <message>
            <source>As far as a word</source>
            <extracomment>jump</extracomment>
            <translation>Bis zu einem Wort</translation>
        </message>
        <message>
            <source>as gold</source>
            <extracomment>batches_dialog</extracomment>
            <translation>als Gold</translation>
        </message>
        <message>
            <source>As imported</source>
            <extracomment>queue_filter</extracomment>
            <translation>Wie importiert</translation>
        </message>
        <message>
            <source>As in the article</source>
            <extracomment>settings</extracomment>
            <translation>Wie im Artikel</translation>
        </message>
        <message>
            <source>As recognised</source>
            <extracomment>import_format</extracomment>
            <translation>Wie erkannt</translation>
        </message>
        <message>
            <source>as the files say: {names}</source>
            <extracomment>import_whose</extracomment>
            <translation>wie in den Dateien: {names}</translation>
        </message>
        <message>
            <source>As the system</source>
            <extracomment>settings</extracomment>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>At the most; 60 to 75 read best.</source>
            <extracomment>settings</extracomment>
            <translation>Höchstens; 60 bis 75 lesen sich am besten.</translation>
        </message>
        <message>
            <source>At {start}–{end} the text reads “{found}”, but the span says “{quote}”.</source>
            <extracomment>span_records, spans</extracomment>
            <translation>Bei {start}–{end} steht im Text „{found}“, die Textstelle sagt aber „{quote}“.</translation>
        </message>
        <message>
            <source>attribute</source>
            <extracomment>decisions, hint_view</extracomment>
            <translation>Merkmal</translation>
        </message>
        <message>
            <source>attributed</source>
            <extracomment>news.toml</extracomment>
            <translation>zugeschrieben</translation>
        </message>
        <message>
            <source>attributes</source>
            <extracomment>doccano_release</extracomment>
            <translation>Merkmale</translation>
        </message>
        <message>
            <source>Attributes of somebody's own, “_”, are not known here.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Eigene Attribute, „_“, sind hier nicht bekannt.</translation>
        </message>
        <message>
            <source>author</source>
            <extracomment>news.toml</extracomment>
            <translation>Verfasser</translation>
        </message>
        <message numerus="yes">
            <source>Back at the top, {n:,} still to decide</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>Wieder am Anfang, noch {n:,} zu entscheiden</numerusform>
                <numerusform>Wieder am Anfang, noch {n:,} zu entscheiden</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the project</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Zurück zum Projekt</translation>
        </message>
        <message>
            <source>Back up now</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Backed up: {name}</source>
            <extracomment>backup_commands</extracomment>
            <translation>Gesichert: {name}</translation>
        </message>
        <message>
            <source>Backing up {name}</source>
            <extracomment>backup_commands, backup_keeper</extracomment>
            <translation>{name} wird gesichert</translation>
        </message>
        <message>
            <source>Backups</source>
            <extracomment>backups_dialog, settings</extracomment>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Backups…</source>
            <extracomment>commands, read_only_view</extracomment>
            <translation>Sicherungen …</translation>
        </message>
        <message>
            <source>before a restore</source>
            <extracomment>backups_dialog</extracomment>
            <translation>vor einer Wiederherstellung</translation>
        </message>
        <message>
            <source>before an update</source>
            <extracomment>backups_dialog</extracomment>
            <translation>vor einer Aktualisierung</translation>
        </message>
        <message>
            <source>Below {percent:.0f} %</source>
            <extracomment>queue_filter</extracomment>
            <translation>Unter {percent:.0f} %</translation>
        </message>
        <message>
            <source>Beside each project</source>
            <extracomment>settings</extracomment>
            <translation>Neben jedem Projekt</translation>
        </message>
        <message>
            <source>Beside the project is something that is no file of its own: {name}.</source>
            <extracomment>plain_files</extracomment>
            <translation>Neben dem Projekt liegt etwas, das keine eigene Datei ist: {name}.</translation>
        </message>
        <message>
            <source>Blank edges</source>
            <extracomment>lint_rules</extracomment>
            <translation>Leerraum an den Grenzen</translation>
        </message>
        <message>
            <source>brat standoff, a folder of texts and annotations</source>
            <extracomment>brat_release</extracomment>
            <translation>brat standoff, ein Ordner mit Texten und Annotationen</translation>
        </message>
        <message>
            <source>brat, texts with annotations beside them</source>
            <extracomment>formats</extracomment>
            <translation>brat, Texte mit Annotationen daneben</translation>
        </message>
        <message>
            <source>Bring back</source>
            <extracomment>batches_dialog</extracomment>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Bringing import {number} back</source>
            <extracomment>import_commands</extracomment>
            <translation>Import {number} wird zurückgeholt</translation>
        </message>
        <message>
            <source>Bringing {name} up to date</source>
            <extracomment>projects</extracomment>
            <translation>{name} wird auf den neuesten Stand gebracht</translation>
        </message>
        <message>
            <source>brought back in part: bring it back once more</source>
            <extracomment>taking_back</extracomment>
            <translation>teilweise zurückgeholt: noch einmal zurückholen</translation>
        </message>
        <message>
            <source>Building, plant</source>
            <extracomment>news.toml</extracomment>
            <translation>Gebäude, Anlage</translation>
        </message>
        <message>
            <source>Buildings, plants, airports, bridges.</source>
            <extracomment>news.toml</extracomment>
            <translation>Gebäude, Werke, Flughäfen, Brücken.</translation>
        </message>
        <message>
            <source>By story</source>
            <extracomment>queue_filter</extracomment>
            <translation>Nach Ereignis</translation>
        </message>
        <message>
            <source>by {who}</source>
            <extracomment>elsewhere</extracomment>
            <translation>von {who}</translation>
        </message>
        <message>
            <source>Byte {at} (0x{byte}) is not {encoding}.</source>
            <extracomment>encodings</extracomment>
            <translation>Byte {at} (0x{byte}) ist nicht {encoding}.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>dialogs, import_dialog, settings_dialog, task_view, wiping</extracomment>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel: {job}</source>
            <extracomment>task_view</extracomment>
            <translation>Abbrechen: {job}</translation>
        </message>
        <message>
            <source>Cancelled; nothing was undone or redone</source>
            <extracomment>turning</extracomment>
            <translation>Abgebrochen; es wurde nichts rückgängig gemacht oder wiederholt</translation>
        </message>
        <message>
            <source>cause or comparison</source>
            <extracomment>news.toml</extracomment>
            <translation>Ursache oder Vergleich</translation>
        </message>
        <message>
            <source>Change the key…</source>
            <extracomment>keys_page</extracomment>
            <translation>Taste ändern …</translation>
        </message>
        <message>
            <source>changed</source>
            <extracomment>key_rows</extracomment>
            <translation>geändert</translation>
        </message>
        <message>
            <source>changed the details of “{words}”</source>
            <extracomment>history_words</extracomment>
            <translation>die Angaben zu „{words}“ geändert</translation>
        </message>
        <message>
            <source>Characters a line</source>
            <extracomment>settings</extracomment>
            <translation>Zeichen pro Zeile</translation>
        </message>
        <message>
            <source>Check that it is there and that you may read it.</source>
            <extracomment>connection, reading</extracomment>
            <translation>Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <extracomment>reading</extracomment>
            <translation>Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <source>Check-worthy</source>
            <extracomment>news.toml</extracomment>
            <translation>Prüfenswert</translation>
        </message>
        <message>
            <source>Choose a decision in the history first; press H to see it</source>
            <extracomment>desk_commands</extracomment>
            <translation>Wählen Sie zuerst eine Entscheidung im Verlauf; H zeigt ihn</translation>
        </message>
        <message>
            <source>Choose a file that the workbench has made, or restore a backup of this one.</source>
            <extracomment>connection</extracomment>
            <translation>Wählen Sie eine Datei, die dieses Programm angelegt hat, oder stellen Sie eine Sicherung dieser Datei wieder her.</translation>
        </message>
        <message>
            <source>Choose a finding first; F8 goes to the next one</source>
            <extracomment>lint_commands</extracomment>
            <translation>Wählen Sie zuerst einen Befund; F8 geht zum nächsten</translation>
        </message>
        <message>
            <source>Choose a shorter one.</source>
            <extracomment>disks</extracomment>
            <translation>Wählen Sie einen kürzeren.</translation>
        </message>
        <message>
            <source>Choose another folder, or move it away first.</source>
            <extracomment>release_folder</extracomment>
            <translation>Wählen Sie einen anderen Ordner, oder verschieben Sie ihn zuerst.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <extracomment>plain_files, recovering, recovery, release_folder</extracomment>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <extracomment>disks, plain_files</extracomment>
            <translation>Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Choose the folder that the release is written to</source>
            <extracomment>export_dialog</extracomment>
            <translation>Den Ordner wählen, in den die Veröffentlichung geschrieben wird</translation>
        </message>
        <message>
            <source>Choose the pipeline that it was trained for, or train it again.</source>
            <extracomment>pipelines</extracomment>
            <translation>Wählen Sie die Pipeline, für die sie trainiert wurde, oder trainieren Sie sie neu.</translation>
        </message>
        <message>
            <source>Choose the {role}</source>
            <extracomment>details_view</extracomment>
            <translation>{role} wählen</translation>
        </message>
        <message>
            <source>Choose the {role} from the mentions nearby, or select its words first</source>
            <extracomment>details_view</extracomment>
            <translation>{role} aus den Nennungen in der Nähe wählen oder erst die Wörter markieren</translation>
        </message>
        <message>
            <source>Choose: {what}</source>
            <extracomment>setting_fields</extracomment>
            <translation>Wählen: {what}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <extracomment>export_dialog, setting_fields</extracomment>
            <translation>Wählen …</translation>
        </message>
        <message>
            <source>choose…</source>
            <extracomment>details_view</extracomment>
            <translation>wählen …</translation>
        </message>
        <message>
            <source>Claim</source>
            <extracomment>news.toml</extracomment>
            <translation>Behauptung</translation>
        </message>
        <message>
            <source>Claim over several sentences</source>
            <extracomment>lint_rules</extracomment>
            <translation>Behauptung über mehrere Sätze</translation>
        </message>
        <message>
            <source>Claim without claimer</source>
            <extracomment>lint_rules</extracomment>
            <translation>Behauptung ohne Urheber</translation>
        </message>
        <message>
            <source>Claim without cue</source>
            <extracomment>lint_rules</extracomment>
            <translation>Behauptung ohne Zuschreibung</translation>
        </message>
        <message>
            <source>claimer</source>
            <extracomment>hint_view, news.toml</extracomment>
            <translation>Urheber</translation>
        </message>
        <message>
            <source>Claimer of this claim</source>
            <extracomment>commands</extracomment>
            <translation>Urheber dieser Behauptung</translation>
        </message>
        <message>
            <source>claimer of “{words}”</source>
            <extracomment>hint_view</extracomment>
            <translation>Urheber von „{words}“</translation>
        </message>
        <message>
            <source>Claims</source>
            <extracomment>news.toml, training_words</extracomment>
            <translation>Behauptungen</translation>
        </message>
        <message>
            <source>claims</source>
            <extracomment>wording</extracomment>
            <translation>der Behauptungserkennung</translation>
        </message>
        <message>
            <source>Claims can be learned in English only, with a pipeline that parses.</source>
            <extracomment>training_work</extracomment>
            <translation>Behauptungen können nur für Englisch gelernt werden, mit einer Pipeline, die Sätze zerlegt.</translation>
        </message>
        <message>
            <source>Clear the {role}</source>
            <extracomment>details_view</extracomment>
            <translation>{role} leeren</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>damage_dialog, dialogs, help_view, report_dialog, rows_dialog, task_view, training_dialog</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close it in every window, and wait for what works on it.</source>
            <extracomment>wiping</extracomment>
            <translation>Schließen Sie es in jedem Fenster, und warten Sie, bis nichts mehr daran arbeitet.</translation>
        </message>
        <message>
            <source>Close it there first. What you see here follows when you go to another article.</source>
            <extracomment>taking_over</extracomment>
            <translation>Schließen Sie es zuerst dort. Was Sie hier sehen, zieht nach, wenn Sie zu einem anderen Artikel gehen.</translation>
        </message>
        <message>
            <source>Close it there first: two names at once would destroy it. If it is open nowhere, another program keeps it to itself.</source>
            <extracomment>connection</extracomment>
            <translation>Schließen Sie sie zuerst dort: Zwei Namen zugleich würden sie zerstören. Ist sie nirgends geöffnet, hält ein anderes Programm sie besetzt.</translation>
        </message>
        <message>
            <source>Close it there, and restore the backup then. Nothing was changed.</source>
            <extracomment>restoring</extracomment>
            <translation>Schließen Sie es dort, und stellen Sie die Sicherung dann wieder her. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Close project</source>
            <extracomment>commands</extracomment>
            <translation>Projekt schließen</translation>
        </message>
        <message>
            <source>Close the notices below</source>
            <extracomment>commands</extracomment>
            <translation>Hinweise unten schließen</translation>
        </message>
        <message>
            <source>Close this notice</source>
            <extracomment>task_view</extracomment>
            <translation>Diesen Hinweis schließen</translation>
        </message>
        <message>
            <source>Colours of labels</source>
            <extracomment>settings</extracomment>
            <translation>Farben der Labels</translation>
        </message>
        <message>
            <source>Command</source>
            <extracomment>desk_commands</extracomment>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <extracomment>keys_page</extracomment>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <source>Companies, agencies, parties, media, institutions. Not the building.</source>
            <extracomment>news.toml</extracomment>
            <translation>Unternehmen, Behörden, Parteien, Medien, Institutionen. Nicht das Gebäude.</translation>
        </message>
        <message>
            <source>complete</source>
            <extracomment>taking_back</extracomment>
            <translation>vollständig</translation>
        </message>
        <message>
            <source>CoNLL, a token a line with its tags</source>
            <extracomment>formats</extracomment>
            <translation>CoNLL, ein Token pro Zeile mit seinen Tags</translation>
        </message>
        <message>
            <source>CoNLL, tokens with IOB2 tags</source>
            <extracomment>conll_release</extracomment>
            <translation>CoNLL, Tokens mit IOB2-Tags</translation>
        </message>
        <message>
            <source>Copy</source>
            <extracomment>dialogs, report_dialog</extracomment>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the words</source>
            <extracomment>commands</extracomment>
            <translation>Wörter kopieren</translation>
        </message>
        <message>
            <source>Could a reader with records settle it?</source>
            <extracomment>news.toml</extracomment>
            <translation>Könnte jemand mit Zugang zu Unterlagen es klären?</translation>
        </message>
        <message>
            <source>Country, city, state</source>
            <extracomment>news.toml</extracomment>
            <translation>Land, Stadt, Staat</translation>
        </message>
        <message>
            <source>CSV table, one article a row</source>
            <extracomment>formats</extracomment>
            <translation>CSV-Tabelle, ein Artikel pro Zeile</translation>
        </message>
        <message>
            <source>cue</source>
            <extracomment>news.toml</extracomment>
            <translation>Zuschreibung</translation>
        </message>
        <message>
            <source>Cue of this claim, from the selection</source>
            <extracomment>commands</extracomment>
            <translation>Zuschreibung dieser Behauptung aus der Auswahl</translation>
        </message>
        <message>
            <source>Damaged project</source>
            <extracomment>damage_dialog</extracomment>
            <translation>Beschädigtes Projekt</translation>
        </message>
        <message>
            <source>Dark</source>
            <extracomment>settings</extracomment>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Date</source>
            <extracomment>import_fields, news.toml</extracomment>
            <translation>Datum</translation>
        </message>
        <message>
            <source>decision {id}</source>
            <extracomment>journal</extracomment>
            <translation>Entscheidung {id}</translation>
        </message>
        <message>
            <source>Decisions, the newest first</source>
            <extracomment>history_view</extracomment>
            <translation>Entscheidungen, die neueste zuerst</translation>
        </message>
        <message>
            <source>Default</source>
            <extracomment>keys_page</extracomment>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Defaults of this page</source>
            <extracomment>settings_dialog</extracomment>
            <translation>Standardwerte dieser Seite</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <extracomment>wiping</extracomment>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Delete project and backups</source>
            <extracomment>wiping</extracomment>
            <translation>Projekt und Sicherungen löschen</translation>
        </message>
        <message>
            <source>Delete project and backups…</source>
            <extracomment>commands</extracomment>
            <translation>Projekt und Sicherungen löschen …</translation>
        </message>
        <message>
            <source>Delete what stands far away from the rest, or save the sheet as CSV.</source>
            <extracomment>packages</extracomment>
            <translation>Löschen Sie, was weit abseits steht, oder speichern Sie das Blatt als CSV.</translation>
        </message>
        <message>
            <source>Deleting cannot reach copies elsewhere: exported releases, mails, backups of this computer, snapshots of the file system. A disk may keep deleted data for a while, most of all an SSD: only encrypting the whole disk helps there.</source>
            <extracomment>wiping</extracomment>
            <translation>Das Löschen erreicht keine Kopien an anderen Orten: exportierte Veröffentlichungen, E-Mails, Sicherungen dieses Computers, Snapshots des Dateisystems. Ein Datenträger kann Gelöschtes noch eine Weile behalten, vor allem eine SSD: Dagegen hilft nur, den ganzen Datenträger zu verschlüsseln.</translation>
        </message>
        <message>
            <source>denied</source>
            <extracomment>news.toml</extracomment>
            <translation>bestritten</translation>
        </message>
        <message>
            <source>Details of the mark in hand</source>
            <extracomment>details_view</extracomment>
            <translation>Einzelheiten der gewählten Markierung</translation>
        </message>
        <message>
            <source>Difference (95 %)</source>
            <extracomment>training_dialog</extracomment>
            <translation>Unterschied (95 %)</translation>
        </message>
        <message>
            <source>direct</source>
            <extracomment>news.toml</extracomment>
            <translation>direkt</translation>
        </message>
        <message>
            <source>Directness</source>
            <extracomment>news.toml</extracomment>
            <translation>Direktheit</translation>
        </message>
        <message>
            <source>Do not work with it, and ask where it comes from.</source>
            <extracomment>foreign</extracomment>
            <translation>Arbeiten Sie nicht damit, und fragen Sie, woher es kommt.</translation>
        </message>
        <message>
            <source>doccano JSON Lines with labels alone</source>
            <extracomment>doccano_release</extracomment>
            <translation>doccano JSON Lines nur mit Labels</translation>
        </message>
        <message>
            <source>doccano JSON Lines with relations</source>
            <extracomment>doccano_release</extracomment>
            <translation>doccano JSON Lines mit Relationen</translation>
        </message>
        <message>
            <source>doccano, spans of sequence labelling</source>
            <extracomment>formats</extracomment>
            <translation>doccano, Textstellen aus Sequence Labelling</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>queue_filter, wording</extracomment>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Doubtful is what is less sure than</source>
            <extracomment>finishing_dialog</extracomment>
            <translation>Zweifelhaft ist, was weniger sicher ist als</translation>
        </message>
        <message>
            <source>Doubtful suggestions</source>
            <extracomment>finishing_dialog</extracomment>
            <translation>Zweifelhafte Vorschläge</translation>
        </message>
        <message>
            <source>Doubtful suggestions…</source>
            <extracomment>commands</extracomment>
            <translation>Zweifelhafte Vorschläge …</translation>
        </message>
        <message>
            <source>Each article needs an id of its own, unless you say that no field is the id.</source>
            <extracomment>incoming</extracomment>
            <translation>Jeder Artikel braucht eine eigene Kennung, es sei denn, Sie geben an, dass kein Feld die Kennung ist.</translation>
        </message>
        <message>
            <source>Each is a whole project. Restoring one makes a backup of what there is now.</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Jede ist ein ganzes Projekt. Wird eine wiederhergestellt, wird das, was jetzt da ist, vorher gesichert.</translation>
        </message>
        <message>
            <source>edge</source>
            <extracomment>hint_view</extracomment>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Edge inside a word</source>
            <extracomment>lint_rules</extracomment>
            <translation>Grenze mitten im Wort</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>commands</extracomment>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <extracomment>side_tabs</extracomment>
            <translation>Anderswo</translation>
        </message>
        <message>
            <source>End edge one token left</source>
            <extracomment>commands</extracomment>
            <translation>Ende um ein Wort nach links</translation>
        </message>
        <message>
            <source>End edge one token right</source>
            <extracomment>commands</extracomment>
            <translation>Ende um ein Wort nach rechts</translation>
        </message>
        <message>
            <source>Entities</source>
            <extracomment>news.toml, training_words</extracomment>
            <translation>Entitäten</translation>
        </message>
        <message>
            <source>entities</source>
            <extracomment>wording</extracomment>
            <translation>der Entitätenerkennung</translation>
        </message>
        <message>
            <source>Entities and claims in news articles, suggested, decided by key, saved as you go.</source>
            <extracomment>start_view</extracomment>
            <translation>Entitäten und Behauptungen in Nachrichtenartikeln: vorgeschlagen, per Taste entschieden, laufend gespeichert.</translation>
        </message>
        <message>
            <source>Entities and claims in news articles, with suggestions beside them.</source>
            <extracomment>window_commands</extracomment>
            <translation>Entitäten und Behauptungen in Nachrichtenartikeln, mit Vorschlägen daneben.</translation>
        </message>
        <message>
            <source>error</source>
            <extracomment>lint_model</extracomment>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Event</source>
            <extracomment>news.toml</extracomment>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>event or property</source>
            <extracomment>news.toml</extracomment>
            <translation>Ereignis oder Eigenschaft</translation>
        </message>
        <message>
            <source>Every command by name…</source>
            <extracomment>commands</extracomment>
            <translation>Alle Befehle nach Namen …</translation>
        </message>
        <message>
            <source>Every mention is marked, every time: one that is left out teaches that these words are no name.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Jede Nennung wird markiert, jedes Mal: Eine ausgelassene lehrt, dass diese Wörter kein Name sind.</translation>
        </message>
        <message>
            <source>Every split needs a whole number above zero.</source>
            <extracomment>splits</extracomment>
            <translation>Jeder Teil braucht eine ganze Zahl größer als null.</translation>
        </message>
        <message>
            <source>Excel table, one article a row</source>
            <extracomment>formats</extracomment>
            <translation>Excel-Tabelle, ein Artikel pro Zeile</translation>
        </message>
        <message>
            <source>Export</source>
            <extracomment>export_dialog</extracomment>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export a release</source>
            <extracomment>export_dialog</extracomment>
            <translation>Veröffentlichung exportieren</translation>
        </message>
        <message>
            <source>Export a release…</source>
            <extracomment>commands</extracomment>
            <translation>Veröffentlichung exportieren …</translation>
        </message>
        <message>
            <source>Export one in the format workbench as well.</source>
            <extracomment>release_reading</extracomment>
            <translation>Exportieren Sie zusätzlich eine im Format workbench.</translation>
        </message>
        <message>
            <source>Export what one of them made.</source>
            <extracomment>exporting</extracomment>
            <translation>Exportieren Sie, was eine der Personen gemacht hat.</translation>
        </message>
        <message>
            <source>Exporting to {name}</source>
            <extracomment>project_work</extracomment>
            <translation>Export nach {name}</translation>
        </message>
        <message>
            <source>Expressions of date and duration.</source>
            <extracomment>news.toml</extracomment>
            <translation>Angaben von Datum und Dauer.</translation>
        </message>
        <message>
            <source>Expressions of time within a day.</source>
            <extracomment>news.toml</extracomment>
            <translation>Zeitangaben innerhalb eines Tages.</translation>
        </message>
        <message>
            <source>F1 before → after</source>
            <extracomment>training_dialog</extracomment>
            <translation>F1 vorher → nachher</translation>
        </message>
        <message numerus="yes">
            <source>F1 {before} → {after} on {n:,} held-out articles, {difference} (95 %: {low} to {high})</source>
            <extracomment>training_words</extracomment>
            <translation>
                <numerusform>F1 {before} → {after} an {n:,} zurückgehaltenem Artikel, {difference} (95 %: {low} bis {high})</numerusform>
                <numerusform>F1 {before} → {after} an {n:,} zurückgehaltenen Artikeln, {difference} (95 %: {low} bis {high})</numerusform>
            </translation>
        </message>
        <message>
            <source>Fields</source>
            <extracomment>import_dialog</extracomment>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Fields that hold several values, and no spans, were left out: {names}.</source>
            <extracomment>jsonl</extracomment>
            <translation>Felder mit mehreren Werten, die keine Textstellen sind, wurden weggelassen: {names}.</translation>
        </message>
        <message>
            <source>Files cannot be locked on this disk or share, and a project has to be.</source>
            <extracomment>connection</extracomment>
            <translation>Auf diesem Datenträger oder dieser Netzwerkfreigabe lassen sich Dateien nicht sperren, und ein Projekt muss gesperrt werden.</translation>
        </message>
        <message>
            <source>Files of this format have no fields to choose from.</source>
            <extracomment>import_fields</extracomment>
            <translation>Dateien dieses Formats haben keine Felder zur Auswahl.</translation>
        </message>
        <message>
            <source>Filter the queue</source>
            <extracomment>commands</extracomment>
            <translation>Artikelliste filtern</translation>
        </message>
        <message>
            <source>Find in article…</source>
            <extracomment>commands</extracomment>
            <translation>Im Artikel suchen …</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <extracomment>find_view</extracomment>
            <translation>In diesem Artikel suchen</translation>
        </message>
        <message>
            <source>Find the next place</source>
            <extracomment>commands</extracomment>
            <translation>Nächste Fundstelle</translation>
        </message>
        <message>
            <source>Find the place before</source>
            <extracomment>commands</extracomment>
            <translation>Vorige Fundstelle</translation>
        </message>
        <message>
            <source>Findings</source>
            <extracomment>commands, lint_view, side_tabs</extracomment>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Findings before a release</source>
            <extracomment>commands</extracomment>
            <translation>Befunde vor einer Veröffentlichung</translation>
        </message>
        <message>
            <source>finish</source>
            <extracomment>decisions, hint_view</extracomment>
            <translation>abschließen</translation>
        </message>
        <message>
            <source>Finish an article, or ask for all of them.</source>
            <extracomment>exporting</extracomment>
            <translation>Schließen Sie einen Artikel ab, oder verlangen Sie alle.</translation>
        </message>
        <message>
            <source>Finish more articles first.</source>
            <extracomment>claim_learning, entity_training, training_work</extracomment>
            <translation>Schließen Sie erst weitere Artikel ab.</translation>
        </message>
        <message>
            <source>Finish one first, or ask for unfinished ones too.</source>
            <extracomment>release</extracomment>
            <translation>Schließen Sie erst einen ab, oder verlangen Sie auch nicht abgeschlossene.</translation>
        </message>
        <message>
            <source>Finish one, or choose other states.</source>
            <extracomment>exporting</extracomment>
            <translation>Schließen Sie einen ab, oder wählen Sie andere Zustände.</translation>
        </message>
        <message>
            <source>Finish the article, go to the next</source>
            <extracomment>commands</extracomment>
            <translation>Artikel abschließen und weiter</translation>
        </message>
        <message>
            <source>Finished</source>
            <extracomment>reviewing</extracomment>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>finished the article</source>
            <extracomment>history_words</extracomment>
            <translation>Artikel abgeschlossen</translation>
        </message>
        <message numerus="yes">
            <source>finished the article, {n:,} accepted</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>Artikel abgeschlossen, {n:,} angenommen</numerusform>
                <numerusform>Artikel abgeschlossen, {n:,} angenommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Finished; {n:,} accepted, undo takes it back</source>
            <extracomment>reviewing</extracomment>
            <translation>
                <numerusform>Abgeschlossen; {n:,} angenommen, „Rückgängig“ nimmt es zurück</numerusform>
                <numerusform>Abgeschlossen; {n:,} angenommen, „Rückgängig“ nimmt es zurück</numerusform>
            </translation>
        </message>
        <message>
            <source>Finishing then leads through those that were not in hand yet. It holds for the project.</source>
            <extracomment>finishing_dialog</extracomment>
            <translation>Das Abschließen führt dann durch die, die noch nicht angesehen wurden. Das gilt für das Projekt.</translation>
        </message>
        <message>
            <source>Five news articles with suggestions, to try it out</source>
            <extracomment>start_view</extracomment>
            <translation>Fünf Nachrichtenartikel mit Vorschlägen zum Ausprobieren</translation>
        </message>
        <message>
            <source>Flag</source>
            <extracomment>desk_commands</extracomment>
            <translation>Vormerken</translation>
        </message>
        <message>
            <source>flag</source>
            <extracomment>decisions</extracomment>
            <translation>vormerken</translation>
        </message>
        <message>
            <source>Flag this article</source>
            <extracomment>desk_commands</extracomment>
            <translation>Diesen Artikel vormerken</translation>
        </message>
        <message>
            <source>Flag with a note…</source>
            <extracomment>commands</extracomment>
            <translation>Mit Notiz vormerken …</translation>
        </message>
        <message>
            <source>Flag: {note}</source>
            <extracomment>header_view, queue_model</extracomment>
            <translation>Vorgemerkt: {note}</translation>
        </message>
        <message>
            <source>Flagged</source>
            <extracomment>header_view, queue_filter</extracomment>
            <translation>Vorgemerkt</translation>
        </message>
        <message>
            <source>flagged</source>
            <extracomment>header_view, queue_model, queue_rows</extracomment>
            <translation>vorgemerkt</translation>
        </message>
        <message>
            <source>flagged the article</source>
            <extracomment>history_words</extracomment>
            <translation>Artikel vorgemerkt</translation>
        </message>
        <message>
            <source>flagged the article: {note}</source>
            <extracomment>history_words</extracomment>
            <translation>Artikel vorgemerkt: {note}</translation>
        </message>
        <message>
            <source>flagged: {note}</source>
            <extracomment>queue_rows</extracomment>
            <translation>vorgemerkt: {note}</translation>
        </message>
        <message>
            <source>Folder</source>
            <extracomment>export_dialog</extracomment>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <extracomment>settings</extracomment>
            <translation>Ordner für Sicherungen</translation>
        </message>
        <message>
            <source>Folder for projects</source>
            <extracomment>settings</extracomment>
            <translation>Ordner für Projekte</translation>
        </message>
        <message>
            <source>Folder of the release</source>
            <extracomment>export_dialog</extracomment>
            <translation>Ordner der Veröffentlichung</translation>
        </message>
        <message>
            <source>Font of the article</source>
            <extracomment>settings</extracomment>
            <translation>Schrift des Artikels</translation>
        </message>
        <message>
            <source>For blue-yellow colour blindness (tritan)</source>
            <extracomment>settings</extracomment>
            <translation>Bei Blau-Gelb-Sehschwäche (Tritan)</translation>
        </message>
        <message>
            <source>For example utf-8, cp1252, latin-1.</source>
            <extracomment>encodings</extracomment>
            <translation>Zum Beispiel utf-8, cp1252, latin-1.</translation>
        </message>
        <message>
            <source>For red-green colour blindness (protan, deutan)</source>
            <extracomment>settings</extracomment>
            <translation>Bei Rot-Grün-Sehschwäche (Protan, Deutan)</translation>
        </message>
        <message>
            <source>For {layer} what ships is in use already.</source>
            <extracomment>training</extracomment>
            <translation>Für {layer} ist schon das Mitgelieferte in Gebrauch.</translation>
        </message>
        <message>
            <source>Forget which splits articles had before</source>
            <extracomment>export_dialog</extracomment>
            <translation>Bisherige Teile der Artikel vergessen</translation>
        </message>
        <message>
            <source>Format</source>
            <extracomment>export_dialog, import_format</extracomment>
            <translation>Format</translation>
        </message>
        <message>
            <source>Format of the release</source>
            <extracomment>export_dialog</extracomment>
            <translation>Format der Veröffentlichung</translation>
        </message>
        <message>
            <source>Free some space and try again; all that was saved before is kept.</source>
            <extracomment>connection</extracomment>
            <translation>Schaffen Sie Platz und versuchen Sie es erneut; alles bisher Gespeicherte bleibt erhalten.</translation>
        </message>
        <message>
            <source>Free some space, or choose another disk.</source>
            <extracomment>disks</extracomment>
            <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
        </message>
        <message>
            <source>Free some space, or choose another folder for backups in the settings.</source>
            <extracomment>backups</extracomment>
            <translation>Schaffen Sie Platz, oder wählen Sie in den Einstellungen einen anderen Ordner für Sicherungen.</translation>
        </message>
        <message>
            <source>From the next start on. The language of the articles is another matter: it is part of a project.</source>
            <extracomment>settings</extracomment>
            <translation>Ab dem nächsten Start. Die Sprache der Artikel ist etwas anderes: Sie gehört zum Projekt.</translation>
        </message>
        <message>
            <source>From the quotation marks.</source>
            <extracomment>news.toml</extracomment>
            <translation>Nach den Anführungszeichen.</translation>
        </message>
        <message>
            <source>From {least} on, suggesters can learn from them. Until then rules and memory do better: what you decide about a name is suggested again at once.</source>
            <extracomment>training_dialog</extracomment>
            <translation>Ab {least} können die Vorschlagsmodule daraus lernen. Bis dahin leisten Regeln und Gedächtnis mehr: Was Sie über einen Namen entscheiden, wird sofort wieder vorgeschlagen.</translation>
        </message>
        <message>
            <source>Further pages of annotations lie elsewhere.</source>
            <extracomment>web_annotation</extracomment>
            <translation>Weitere Seiten mit Annotationen liegen anderswo.</translation>
        </message>
        <message>
            <source>gave a score that is not between 0 and 1 ({score})</source>
            <extracomment>entry_points</extracomment>
            <translation>hat eine Bewertung geliefert, die nicht zwischen 0 und 1 liegt ({score})</translation>
        </message>
        <message>
            <source>gave attributes that are no text</source>
            <extracomment>entry_points</extracomment>
            <translation>hat Merkmale geliefert, die kein Text sind</translation>
        </message>
        <message>
            <source>gave roles or a group that cannot be kept</source>
            <extracomment>entry_points</extracomment>
            <translation>hat Rollen oder eine Gruppe geliefert, die nicht gespeichert werden können</translation>
        </message>
        <message>
            <source>gave something that is no suggestion</source>
            <extracomment>entry_points</extracomment>
            <translation>hat etwas geliefert, das kein Vorschlag ist</translation>
        </message>
        <message>
            <source>gave something that is no suggestion ({why})</source>
            <extracomment>entry_points</extracomment>
            <translation>hat etwas geliefert, das kein Vorschlag ist ({why})</translation>
        </message>
        <message>
            <source>General</source>
            <extracomment>settings</extracomment>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Give it another name in the scheme.</source>
            <extracomment>hugging_face_release, workbench_jsonl</extracomment>
            <translation>Geben Sie ihm im Schema einen anderen Namen.</translation>
        </message>
        <message>
            <source>Give the layer, role or attribute another name in the scheme.</source>
            <extracomment>docbin_release</extracomment>
            <translation>Geben Sie der Ebene, der Rolle oder dem Merkmal im Schema einen anderen Namen.</translation>
        </message>
        <message>
            <source>Give this one another id, or its file another name, or say that no field is the id.</source>
            <extracomment>import_twins</extracomment>
            <translation>Geben Sie diesem eine andere Kennung oder seiner Datei einen anderen Namen, oder geben Sie an, dass kein Feld die Kennung ist.</translation>
        </message>
        <message>
            <source>Go</source>
            <extracomment>commands</extracomment>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Go back to {name}</source>
            <extracomment>training_dialog</extracomment>
            <translation>Zurück zu: {name}</translation>
        </message>
        <message>
            <source>go on</source>
            <extracomment>hint_view</extracomment>
            <translation>weiter</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <extracomment>damage_dialog</extracomment>
            <translation>Weiterlesen</translation>
        </message>
        <message>
            <source>Go on where you left off</source>
            <extracomment>settings</extracomment>
            <translation>Weiter, wo Sie aufgehört haben</translation>
        </message>
        <message>
            <source>Go on with a project file on this computer</source>
            <extracomment>start_view</extracomment>
            <translation>Mit einer Projektdatei auf diesem Computer weiterarbeiten</translation>
        </message>
        <message>
            <source>Go to a mark in sight by letters…</source>
            <extracomment>commands</extracomment>
            <translation>Mit Buchstaben zu einer sichtbaren Markierung …</translation>
        </message>
        <message>
            <source>Go to a word in sight by letters…</source>
            <extracomment>commands</extracomment>
            <translation>Mit Buchstaben zu einem sichtbaren Wort …</translation>
        </message>
        <message>
            <source>Go to an article…</source>
            <extracomment>commands</extracomment>
            <translation>Zu einem Artikel gehen …</translation>
        </message>
        <message>
            <source>Go to another article.</source>
            <extracomment>journal</extracomment>
            <translation>Gehen Sie zu einem anderen Artikel.</translation>
        </message>
        <message numerus="yes">
            <source>goes over {n} sentences</source>
            <extracomment>lint_claims</extracomment>
            <translation>
                <numerusform>geht über {n} Satz</numerusform>
                <numerusform>geht über {n} Sätze</numerusform>
            </translation>
        </message>
        <message>
            <source>gold</source>
            <extracomment>import_whose</extracomment>
            <translation>Gold</translation>
        </message>
        <message>
            <source>Group of people</source>
            <extracomment>news.toml</extracomment>
            <translation>Gruppe von Menschen</translation>
        </message>
        <message>
            <source>Groups of settings</source>
            <extracomment>settings_dialog</extracomment>
            <translation>Gruppen von Einstellungen</translation>
        </message>
        <message>
            <source>Guidelines</source>
            <extracomment>guidelines_view, side_tabs</extracomment>
            <translation>Richtlinien</translation>
        </message>
        <message>
            <source>Guidelines on the label in hand</source>
            <extracomment>commands</extracomment>
            <translation>Richtlinien zum gewählten Label</translation>
        </message>
        <message>
            <source>has no words that do the claiming</source>
            <extracomment>lint_claims</extracomment>
            <translation>hat keine Wörter, die die Behauptung zuschreiben</translation>
        </message>
        <message>
            <source>has so many repetitions or alternatives that it may take for ever</source>
            <extracomment>safe_regex</extracomment>
            <translation>hat so viele Wiederholungen oder Alternativen, dass er endlos dauern kann</translation>
        </message>
        <message>
            <source>has the flag x, under which it is not read here</source>
            <extracomment>safe_regex</extracomment>
            <translation>hat das Flag x, mit dem er hier nicht gelesen wird</translation>
        </message>
        <message>
            <source>Hash and size of “{name}” cannot be read.</source>
            <extracomment>release_reading</extracomment>
            <translation>Prüfsumme und Größe von „{name}“ sind nicht lesbar.</translation>
        </message>
        <message>
            <source>Have a program for text recognition (OCR) put the text in.</source>
            <extracomment>pdf</extracomment>
            <translation>Lassen Sie ein Programm zur Texterkennung (OCR) den Text einfügen.</translation>
        </message>
        <message>
            <source>Have {name} be as it was on {when}?</source>
            <extracomment>backups_dialog</extracomment>
            <translation>{name} auf den Stand vom {when} bringen?</translation>
        </message>
        <message>
            <source>Held out</source>
            <extracomment>training_dialog</extracomment>
            <translation>Zurückgehalten</translation>
        </message>
        <message>
            <source>Help</source>
            <extracomment>commands</extracomment>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>hint</source>
            <extracomment>lint_model</extracomment>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>History</source>
            <extracomment>side_tabs</extracomment>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>History of decisions</source>
            <extracomment>commands</extracomment>
            <translation>Verlauf der Entscheidungen</translation>
        </message>
        <message>
            <source>holds nothing but white space</source>
            <extracomment>lint_spans</extracomment>
            <translation>enthält nichts als Leerraum</translation>
        </message>
        <message>
            <source>how a span came about</source>
            <extracomment>conll_release, doccano_release</extracomment>
            <translation>wie eine Textstelle entstanden ist</translation>
        </message>
        <message>
            <source>How far the work is cannot be counted.</source>
            <extracomment>statistics</extracomment>
            <translation>Wie weit die Arbeit ist, kann nicht gezählt werden.</translation>
        </message>
        <message>
            <source>How long those that are not part of the workbench may take for a thousand words. From the next project on.</source>
            <extracomment>settings</extracomment>
            <translation>Wie lange die, die nicht zum Programm gehören, für tausend Wörter brauchen dürfen. Ab dem nächsten Projekt.</translation>
        </message>
        <message>
            <source>How releases are split cannot be read.</source>
            <extracomment>splits</extracomment>
            <translation>Wie Veröffentlichungen aufgeteilt werden, kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>How the workbench ended the last time</source>
            <extracomment>sitting_notes</extracomment>
            <translation>Wie das Programm beim letzten Mal endete</translation>
        </message>
        <message>
            <source>How to annotate</source>
            <extracomment>commands, help_view</extracomment>
            <translation>So wird annotiert</translation>
        </message>
        <message>
            <source>Hugging Face data set, JSON Lines</source>
            <extracomment>hugging_face_release</extracomment>
            <translation>Hugging-Face-Datensatz, JSON Lines</translation>
        </message>
        <message>
            <source>Hugging Face data set, Parquet</source>
            <extracomment>hugging_face_release</extracomment>
            <translation>Hugging-Face-Datensatz, Parquet</translation>
        </message>
        <message>
            <source>Hugging Face data set, tokens with tags</source>
            <extracomment>formats</extracomment>
            <translation>Hugging-Face-Datensatz, Tokens mit Tags</translation>
        </message>
        <message>
            <source>Id</source>
            <extracomment>import_fields</extracomment>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>ids of spans</source>
            <extracomment>conll_release, doccano_release</extracomment>
            <translation>Kennungen der Textstellen</translation>
        </message>
        <message>
            <source>Ids such as “{key}” are in another file too. Articles of this one with other texts are named “{made}” …</source>
            <extracomment>reading</extracomment>
            <translation>Kennungen wie „{key}“ stehen auch in einer anderen Datei. Artikel aus dieser mit anderem Text heißen „{made}“ …</translation>
        </message>
        <message>
            <source>If it is still open there, two windows will write to one file over the network, and not every network keeps them apart: the file may be damaged.</source>
            <extracomment>taking_over</extracomment>
            <translation>Wenn es dort noch geöffnet ist, schreiben zwei Fenster über das Netzwerk in dieselbe Datei, und nicht jedes Netzwerk hält sie auseinander: Die Datei kann beschädigt werden.</translation>
        </message>
        <message>
            <source>Import</source>
            <extracomment>import_dialog</extracomment>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>import</source>
            <extracomment>decisions, wording</extracomment>
            <translation>dem Import</translation>
        </message>
        <message>
            <source>Import annotations</source>
            <extracomment>import_dialog</extracomment>
            <translation>Annotationen importieren</translation>
        </message>
        <message>
            <source>Import articles</source>
            <extracomment>import_commands, import_dialog</extracomment>
            <translation>Artikel importieren</translation>
        </message>
        <message>
            <source>import articles</source>
            <extracomment>hint_view</extracomment>
            <translation>Artikel importieren</translation>
        </message>
        <message>
            <source>Import articles…</source>
            <extracomment>commands, main_window</extracomment>
            <translation>Artikel importieren …</translation>
        </message>
        <message>
            <source>Import it under another name.</source>
            <extracomment>import_twins</extracomment>
            <translation>Importieren Sie es unter einem anderen Namen.</translation>
        </message>
        <message>
            <source>Import the files as somebody’s annotations, or take the earlier import back first.</source>
            <extracomment>import_twins</extracomment>
            <translation>Importieren Sie die Dateien als Annotationen einer Person, oder nehmen Sie zuerst den früheren Import zurück.</translation>
        </message>
        <message numerus="yes">
            <source>Import {n:,} articles</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>{n:,} Artikel importieren</numerusform>
                <numerusform>{n:,} Artikel importieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Import {number} is not taken back.</source>
            <extracomment>taking_back</extracomment>
            <translation>Import {number} ist nicht zurückgenommen.</translation>
        </message>
        <message>
            <source>Import {number} is taken back already.</source>
            <extracomment>taking_back</extracomment>
            <translation>Import {number} ist schon zurückgenommen.</translation>
        </message>
        <message>
            <source>Import {number} was taken back or brought back meanwhile.</source>
            <extracomment>batches</extracomment>
            <translation>Import {number} wurde inzwischen zurückgenommen oder zurückgeholt.</translation>
        </message>
        <message numerus="yes">
            <source>imported {n:,} annotations</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>{n:,} Annotation importiert</numerusform>
                <numerusform>{n:,} Annotationen importiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Importing {n:,} files</source>
            <extracomment>import_commands</extracomment>
            <translation>
                <numerusform>{n:,} Datei wird importiert</numerusform>
                <numerusform>{n:,} Dateien werden importiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing {name}</source>
            <extracomment>import_commands</extracomment>
            <translation>{name} wird importiert</translation>
        </message>
        <message>
            <source>Imports</source>
            <extracomment>batches_dialog</extracomment>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Imports…</source>
            <extracomment>commands</extracomment>
            <translation>Importe …</translation>
        </message>
        <message>
            <source>in all articles</source>
            <extracomment>lint_model, lint_rows</extracomment>
            <translation>in allen Artikeln</translation>
        </message>
        <message>
            <source>In progress</source>
            <extracomment>queue_filter, wording</extracomment>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <source>In this gazetteer “{kind}” is not a table of labels with lists of names.</source>
            <extracomment>gazetteer</extracomment>
            <translation>In diesem Namensverzeichnis ist „{kind}“ keine Tabelle von Labels mit Namenslisten.</translation>
        </message>
        <message>
            <source>in use</source>
            <extracomment>training_words</extracomment>
            <translation>in Gebrauch</translation>
        </message>
        <message>
            <source>In use: {name}</source>
            <extracomment>training_dialog</extracomment>
            <translation>In Gebrauch: {name}</translation>
        </message>
        <message numerus="yes">
            <source>In {n:,} places the outcome of lost decisions is kept, though nobody can tell how it came about.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>An {n:,} Stelle ist das Ergebnis erhalten, auch wenn niemand sagen kann, wie es zustande kam.</numerusform>
                <numerusform>An {n:,} Stellen ist das Ergebnis verlorener Entscheidungen erhalten, auch wenn niemand sagen kann, wie es zustande kam.</numerusform>
            </translation>
        </message>
        <message>
            <source>indirect</source>
            <extracomment>news.toml</extracomment>
            <translation>indirekt</translation>
        </message>
        <message>
            <source>Install a pipeline of this name, or choose another: workbench suggesters {project} --pipeline NAME.</source>
            <extracomment>pipelines_in_use</extracomment>
            <translation>Installieren Sie eine Pipeline dieses Namens, oder wählen Sie eine andere: workbench suggesters {project} --pipeline NAME.</translation>
        </message>
        <message>
            <source>Install it: pip install {package}.</source>
            <extracomment>extras</extracomment>
            <translation>Installieren Sie es: pip install {package}.</translation>
        </message>
        <message>
            <source>Install its package. {offered}</source>
            <extracomment>entry_points</extracomment>
            <translation>Installieren Sie sein Paket. {offered}</translation>
        </message>
        <message>
            <source>Install the package of a pipeline, or name a folder that holds a trained one.</source>
            <extracomment>languages</extracomment>
            <translation>Installieren Sie das Paket einer Pipeline, oder nennen Sie einen Ordner mit einer trainierten.</translation>
        </message>
        <message>
            <source>Installed are: {names}.</source>
            <extracomment>entry_points</extracomment>
            <translation>Installiert sind: {names}.</translation>
        </message>
        <message>
            <source>is longer than {longest} characters</source>
            <extracomment>safe_regex</extracomment>
            <translation>ist länger als {longest} Zeichen</translation>
        </message>
        <message>
            <source>is no regular expression: {error}</source>
            <extracomment>safe_regex</extracomment>
            <translation>ist kein regulärer Ausdruck: {error}</translation>
        </message>
        <message>
            <source>is suggested, and was never decided</source>
            <extracomment>lint_scheme</extracomment>
            <translation>ist vorgeschlagen und wurde nie entschieden</translation>
        </message>
        <message>
            <source>Is the workbench closed on the computer “{name}”?</source>
            <extracomment>taking_over</extracomment>
            <translation>Ist das Programm auf dem Computer „{name}“ geschlossen?</translation>
        </message>
        <message>
            <source>It can be brought back.</source>
            <extracomment>taking_back</extracomment>
            <translation>Er kann zurückgeholt werden.</translation>
        </message>
        <message>
            <source>It can be: {allowed}.</source>
            <extracomment>setting_kinds</extracomment>
            <translation>Möglich ist: {allowed}.</translation>
        </message>
        <message>
            <source>It cannot be deleted: {error}.</source>
            <extracomment>wiping</extracomment>
            <translation>Das kann nicht gelöscht werden: {error}.</translation>
        </message>
        <message>
            <source>It cannot be loaded: it holds a link to another folder.</source>
            <extracomment>unchanged</extracomment>
            <translation>Das kann nicht geladen werden: Es enthält eine Verknüpfung zu einem anderen Ordner.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Sie kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>It cannot be read: {error}.</source>
            <extracomment>changing_suggesters, reading, trust, unchanged</extracomment>
            <translation>Das kann nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <source>It cannot be saved: {error}.</source>
            <extracomment>report_dialog</extracomment>
            <translation>Das kann nicht gespeichert werden: {error}.</translation>
        </message>
        <message>
            <source>It cannot be shown: the file cannot be read as it was written, most often because of the disk.</source>
            <extracomment>damage_dialog</extracomment>
            <translation>Es kann nicht gezeigt werden: Die Datei lässt sich nicht so lesen, wie sie geschrieben wurde, meist wegen des Datenträgers.</translation>
        </message>
        <message>
            <source>it does not begin with xmi:XMI</source>
            <extracomment>cas_xmi</extracomment>
            <translation>es beginnt nicht mit xmi:XMI</translation>
        </message>
        <message>
            <source>It does not hold: {left_out}.</source>
            <extracomment>export_dialog</extracomment>
            <translation>Nicht enthalten: {left_out}.</translation>
        </message>
        <message>
            <source>It does not say which files there are.</source>
            <extracomment>release_reading</extracomment>
            <translation>Es sagt nicht, welche Dateien es gibt.</translation>
        </message>
        <message>
            <source>It does not say which words it is about, and others here are wrong.</source>
            <extracomment>brat_marks</extracomment>
            <translation>Sie sagt nicht, um welche Wörter es geht, und andere hier sind falsch.</translation>
        </message>
        <message>
            <source>it has an element “{name}”</source>
            <extracomment>cas_xmi</extracomment>
            <translation>es hat ein Element „{name}“</translation>
        </message>
        <message>
            <source>it has no structures</source>
            <extracomment>cas_json</extracomment>
            <translation>es enthält keine Strukturen</translation>
        </message>
        <message>
            <source>It has to be UTF-8, one id a line.</source>
            <extracomment>split_choice</extracomment>
            <translation>Sie muss UTF-8 sein, mit einer Kennung pro Zeile.</translation>
        </message>
        <message>
            <source>It has {names}.</source>
            <extracomment>changing_suggesters, excel, intake</extracomment>
            <translation>Es hat {names}.</translation>
        </message>
        <message>
            <source>It holds everything.</source>
            <extracomment>export_dialog</extracomment>
            <translation>Alles ist enthalten.</translation>
        </message>
        <message>
            <source>It is closed there</source>
            <extracomment>taking_over</extracomment>
            <translation>Es ist dort geschlossen</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <extracomment>cas_xmi</extracomment>
            <translation>es ist zu tief verschachtelt</translation>
        </message>
        <message>
            <source>It is not better, so what was in use stays.</source>
            <extracomment>training_words</extracomment>
            <translation>Es ist nicht besser; was in Gebrauch war, bleibt daher.</translation>
        </message>
        <message>
            <source>It is right</source>
            <extracomment>lint_view</extracomment>
            <translation>Stimmt</translation>
        </message>
        <message>
            <source>It is {likely:.0f} % likely to be better, and {needed:.0f} % are needed, so what was in use stays.</source>
            <extracomment>training_words</extracomment>
            <translation>Mit {likely:.0f} % Wahrscheinlichkeit ist es besser, nötig sind {needed:.0f} %; was in Gebrauch war, bleibt daher.</translation>
        </message>
        <message>
            <source>It matches where a line end of two characters (CRLF) counts as one.</source>
            <extracomment>span_records</extracomment>
            <translation>Es passt, wenn ein Zeilenende aus zwei Zeichen (CRLF) als eines zählt.</translation>
        </message>
        <message>
            <source>It matches where offsets count bytes of UTF-8.</source>
            <extracomment>span_records</extracomment>
            <translation>Es passt, wenn die Positionen Bytes in UTF-8 zählen.</translation>
        </message>
        <message>
            <source>It matches where offsets count UTF-16 units, as JavaScript does.</source>
            <extracomment>span_records</extracomment>
            <translation>Es passt, wenn die Positionen UTF-16-Einheiten zählen, wie JavaScript es tut.</translation>
        </message>
        <message>
            <source>It matches where the end is the last character of the span.</source>
            <extracomment>span_records</extracomment>
            <translation>Es passt, wenn das Ende das letzte Zeichen der Textstelle ist.</translation>
        </message>
        <message>
            <source>It may be built by a script: save it from a browser.</source>
            <extracomment>html_pages</extracomment>
            <translation>Vielleicht baut ein Skript sie auf: Speichern Sie sie in einem Browser.</translation>
        </message>
        <message>
            <source>It may be cut off or damaged.</source>
            <extracomment>packages</extracomment>
            <translation>Vielleicht ist sie abgeschnitten oder beschädigt.</translation>
        </message>
        <message>
            <source>It may be cut off, damaged, or another kind of file than its name says.</source>
            <extracomment>foreign</extracomment>
            <translation>Sie kann abgeschnitten, beschädigt oder anderer Art sein, als ihr Name sagt.</translation>
        </message>
        <message>
            <source>It may be cut off, damaged, or want a password: unpack it with another program.</source>
            <extracomment>archives</extracomment>
            <translation>Es kann abgeschnitten oder beschädigt sein oder ein Passwort verlangen: Entpacken Sie es mit einem anderen Programm.</translation>
        </message>
        <message>
            <source>It may not be a text file, or be in another encoding.</source>
            <extracomment>drafts</extracomment>
            <translation>Vielleicht ist es keine Textdatei, oder sie hat eine andere Kodierung.</translation>
        </message>
        <message>
            <source>It was not read: {error}.</source>
            <extracomment>encodings</extracomment>
            <translation>Die Datei wurde nicht gelesen: {error}.</translation>
        </message>
        <message>
            <source>It was suggested once the article was done: nobody has said whether it is right. A release leaves it out.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Der Vorschlag kam, als der Artikel schon abgeschlossen war: Niemand hat gesagt, ob er richtig ist. Eine Veröffentlichung lässt ihn weg.</translation>
        </message>
        <message>
            <source>its cue</source>
            <extracomment>hint_view</extracomment>
            <translation>Zuschreibung</translation>
        </message>
        <message>
            <source>Its ends are no whole numbers.</source>
            <extracomment>entry_points</extracomment>
            <translation>Anfang und Ende sind keine ganzen Zahlen.</translation>
        </message>
        <message>
            <source>its first letter</source>
            <extracomment>jump</extracomment>
            <translation>der erste Buchstabe</translation>
        </message>
        <message>
            <source>JSON Lines, one article a line</source>
            <extracomment>formats</extracomment>
            <translation>JSON Lines, ein Artikel pro Zeile</translation>
        </message>
        <message>
            <source>JSON, a list of articles</source>
            <extracomment>formats</extracomment>
            <translation>JSON, eine Liste von Artikeln</translation>
        </message>
        <message>
            <source>Kept as right; it is listed last, and the same key there takes that back</source>
            <extracomment>lint_commands</extracomment>
            <translation>Als richtig vermerkt; es steht jetzt zuletzt, und dieselbe Taste nimmt das dort zurück</translation>
        </message>
        <message>
            <source>Keys</source>
            <extracomment>settings_dialog</extracomment>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Keys in the line below</source>
            <extracomment>settings</extracomment>
            <translation>Tasten in der Zeile unten</translation>
        </message>
        <message>
            <source>Kind</source>
            <extracomment>news.toml</extracomment>
            <translation>Art</translation>
        </message>
        <message>
            <source>Label</source>
            <extracomment>context_menus, desk_commands</extracomment>
            <translation>Label</translation>
        </message>
        <message>
            <source>label</source>
            <extracomment>hint_view</extracomment>
            <translation>Label</translation>
        </message>
        <message>
            <source>Label articles of your own: texts, tables, JSON, files of other tools</source>
            <extracomment>start_view</extracomment>
            <translation>Eigene Artikel annotieren: Texte, Tabellen, JSON, Dateien anderer Programme</translation>
        </message>
        <message>
            <source>Label by its number</source>
            <extracomment>key_sheet</extracomment>
            <translation>Label nach seiner Nummer</translation>
        </message>
        <message>
            <source>Label by its number, for all equal text</source>
            <extracomment>key_sheet</extracomment>
            <translation>Label nach seiner Nummer, für alle gleichen Textstellen</translation>
        </message>
        <message>
            <source>Label by number</source>
            <extracomment>actions</extracomment>
            <translation>Label nach Nummer</translation>
        </message>
        <message>
            <source>Label not in the scheme</source>
            <extracomment>lint_rules</extracomment>
            <translation>Label nicht im Schema</translation>
        </message>
        <message>
            <source>Label Studio tasks with their labeling config</source>
            <extracomment>label_studio_release</extracomment>
            <translation>Label-Studio-Aufgaben mit ihrer Labelkonfiguration</translation>
        </message>
        <message>
            <source>Label Studio tasks, JSON</source>
            <extracomment>formats</extracomment>
            <translation>Label-Studio-Aufgaben, JSON</translation>
        </message>
        <message>
            <source>Label that the articles hold</source>
            <extracomment>queue_filter</extracomment>
            <translation>Label, das die Artikel enthalten</translation>
        </message>
        <message>
            <source>label the word</source>
            <extracomment>hint_view</extracomment>
            <translation>Wort labeln</translation>
        </message>
        <message>
            <source>label {label}</source>
            <extracomment>lint_names</extracomment>
            <translation>als {label} labeln</translation>
        </message>
        <message>
            <source>Label {number}</source>
            <extracomment>commands</extracomment>
            <translation>Label {number}</translation>
        </message>
        <message>
            <source>Label {number}, for all equal text</source>
            <extracomment>commands</extracomment>
            <translation>Label {number}, für alle gleichen Textstellen</translation>
        </message>
        <message>
            <source>Labelled elsewhere, missed here</source>
            <extracomment>lint_rules</extracomment>
            <translation>Anderswo gelabelt, hier übersehen</translation>
        </message>
        <message>
            <source>labelled elsewhere: {counts}</source>
            <extracomment>lint_names</extracomment>
            <translation>anderswo gelabelt: {counts}</translation>
        </message>
        <message>
            <source>labelled {label} in this article</source>
            <extracomment>lint_names</extracomment>
            <translation>in diesem Artikel als {label} gelabelt</translation>
        </message>
        <message>
            <source>Labels</source>
            <extracomment>export_dialog</extracomment>
            <translation>Labels</translation>
        </message>
        <message numerus="yes">
            <source>Labels ({n:,})</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>Labels ({n:,})</numerusform>
                <numerusform>Labels ({n:,})</numerusform>
            </translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>import_fields</extracomment>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <extracomment>settings</extracomment>
            <translation>Sprache des Fensters</translation>
        </message>
        <message>
            <source>Larger text</source>
            <extracomment>commands</extracomment>
            <translation>Text größer</translation>
        </message>
        <message>
            <source>law or rule</source>
            <extracomment>news.toml</extracomment>
            <translation>Gesetz oder Regel</translation>
        </message>
        <message>
            <source>Law, treaty</source>
            <extracomment>news.toml</extracomment>
            <translation>Gesetz, Vertrag</translation>
        </message>
        <message>
            <source>Layer</source>
            <extracomment>training_dialog</extracomment>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>layer</source>
            <extracomment>hint_view</extracomment>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Layers</source>
            <extracomment>export_dialog</extracomment>
            <translation>Ebenen</translation>
        </message>
        <message>
            <source>Learn</source>
            <extracomment>training_dialog</extracomment>
            <translation>Lernen</translation>
        </message>
        <message>
            <source>Learn from decisions</source>
            <extracomment>training_dialog</extracomment>
            <translation>Aus Entscheidungen lernen</translation>
        </message>
        <message>
            <source>Learn from decisions…</source>
            <extracomment>commands</extracomment>
            <translation>Aus Entscheidungen lernen …</translation>
        </message>
        <message>
            <source>Learned from</source>
            <extracomment>training_dialog</extracomment>
            <translation>Gelernt aus</translation>
        </message>
        <message>
            <source>Learning was cancelled.</source>
            <extracomment>training_commands</extracomment>
            <translation>Das Lernen wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Learning: {layers}</source>
            <extracomment>training_job</extracomment>
            <translation>Lernt: {layers}</translation>
        </message>
        <message>
            <source>Least certain</source>
            <extracomment>queue_filter</extracomment>
            <translation>Unsicherste</translation>
        </message>
        <message>
            <source>Least certain first</source>
            <extracomment>settings</extracomment>
            <translation>Unsicherste zuerst</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <extracomment>keys_page</extracomment>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <extracomment>commands</extracomment>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>leave it</source>
            <extracomment>hint_view, jump</extracomment>
            <translation>so lassen</translation>
        </message>
        <message>
            <source>Leave it out of the project's suggesters, give it more time in the settings, or tell whoever made it.</source>
            <extracomment>patience</extracomment>
            <translation>Nehmen Sie es aus den Vorschlagsmodulen des Projekts, geben Sie ihm in den Einstellungen mehr Zeit, oder sagen Sie es dem Hersteller.</translation>
        </message>
        <message>
            <source>Leave it out of the project's suggesters, or tell whoever made it.</source>
            <extracomment>entry_points</extracomment>
            <translation>Nehmen Sie es aus den Vorschlagsmodulen des Projekts, oder sagen Sie es dem Hersteller.</translation>
        </message>
        <message>
            <source>Leave out</source>
            <extracomment>import_labels</extracomment>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Less motion</source>
            <extracomment>settings</extracomment>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <source>let it stand for no entity</source>
            <extracomment>lint_claims</extracomment>
            <translation>mit keiner Entität verbinden</translation>
        </message>
        <message>
            <source>let it stand for “{words}”</source>
            <extracomment>lint_claims</extracomment>
            <translation>mit „{words}“ verbinden</translation>
        </message>
        <message>
            <source>Let stand</source>
            <extracomment>wording</extracomment>
            <translation>Stehen gelassen</translation>
        </message>
        <message>
            <source>lies across “{words}” {label}</source>
            <extracomment>lint_spans</extracomment>
            <translation>überschneidet sich mit „{words}“ {label}</translation>
        </message>
        <message>
            <source>Light</source>
            <extracomment>settings</extracomment>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Light, dark or as the system</source>
            <extracomment>commands</extracomment>
            <translation>Hell, dunkel oder wie das System</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <extracomment>settings</extracomment>
            <translation>Zeilenabstand</translation>
        </message>
        <message>
            <source>line {n:,}</source>
            <extracomment>import_samples</extracomment>
            <translation>Zeile {n:,}</translation>
        </message>
        <message>
            <source>Lists of ids</source>
            <extracomment>export_dialog</extracomment>
            <translation>Listen von Kennungen</translation>
        </message>
        <message>
            <source>Load them only if you trust whoever they come from. Until then those that ship are used.</source>
            <extracomment>trust_dialog</extracomment>
            <translation>Laden Sie sie nur, wenn Sie der Herkunft vertrauen. Bis dahin werden die mitgelieferten verwendet.</translation>
        </message>
        <message>
            <source>loading the suggester…</source>
            <extracomment>suggesting_job</extracomment>
            <translation>Vorschlagsmodul wird geladen …</translation>
        </message>
        <message>
            <source>Log</source>
            <extracomment>commands, sitting_notes</extracomment>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Look</source>
            <extracomment>settings</extracomment>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Look again</source>
            <extracomment>lint_view</extracomment>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Look at doubtful suggestions before an article is finished</source>
            <extracomment>finishing_dialog</extracomment>
            <translation>Zweifelhafte Vorschläge ansehen, bevor ein Artikel abgeschlossen wird</translation>
        </message>
        <message>
            <source>Look at the list of backups, and name one of them.</source>
            <extracomment>backups</extracomment>
            <translation>Sehen Sie in die Liste der Sicherungen, und nennen Sie eine davon.</translation>
        </message>
        <message>
            <source>Look at the list of imports again.</source>
            <extracomment>batches</extracomment>
            <translation>Sehen Sie noch einmal in die Liste der Importe.</translation>
        </message>
        <message>
            <source>Look at the list of imports.</source>
            <extracomment>batches</extracomment>
            <translation>Sehen Sie in die Liste der Importe.</translation>
        </message>
        <message numerus="yes">
            <source>Look at these articles again: {names}.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>Sehen Sie diesen Artikel noch einmal an: {names}.</numerusform>
                <numerusform>Sehen Sie diese Artikel noch einmal an: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look for findings in all finished articles</source>
            <extracomment>commands</extracomment>
            <translation>In allen abgeschlossenen Artikeln nach Befunden suchen</translation>
        </message>
        <message>
            <source>Look into it</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>looking again…</source>
            <extracomment>lint_view</extracomment>
            <translation>sieht noch einmal nach …</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <extracomment>import_dialog, import_looking</extracomment>
            <translation>Dateien werden angesehen</translation>
        </message>
        <message>
            <source>Looking changed articles over</source>
            <extracomment>lint_jobs</extracomment>
            <translation>Geänderte Artikel werden durchgesehen</translation>
        </message>
        <message>
            <source>Looking elsewhere</source>
            <extracomment>elsewhere_view</extracomment>
            <translation>Sucht in anderen Artikeln</translation>
        </message>
        <message>
            <source>Looking finished articles over</source>
            <extracomment>lint_jobs</extracomment>
            <translation>Abgeschlossene Artikel werden durchgesehen</translation>
        </message>
        <message>
            <source>Looking finished articles over…</source>
            <extracomment>lint_view</extracomment>
            <translation>Abgeschlossene Artikel werden durchgesehen …</translation>
        </message>
        <message>
            <source>Looking the article over</source>
            <extracomment>lint_jobs</extracomment>
            <translation>Der Artikel wird durchgesehen</translation>
        </message>
        <message>
            <source>Made by</source>
            <extracomment>export_dialog</extracomment>
            <translation>Gemacht von</translation>
        </message>
        <message>
            <source>Make backups</source>
            <extracomment>settings</extracomment>
            <translation>Sicherungen machen</translation>
        </message>
        <message>
            <source>Make room, close other programs, or leave very long articles out.</source>
            <extracomment>training_process</extracomment>
            <translation>Schaffen Sie Platz, schließen Sie andere Programme, oder lassen Sie sehr lange Artikel weg.</translation>
        </message>
        <message>
            <source>Make the folder first, or choose another place.</source>
            <extracomment>disks</extracomment>
            <translation>Legen Sie zuerst den Ordner an, oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Mark</source>
            <extracomment>commands</extracomment>
            <translation>Markieren</translation>
        </message>
        <message>
            <source>Measures with their unit. Not bare numbers.</source>
            <extracomment>news.toml</extracomment>
            <translation>Maße mit ihrer Einheit. Keine bloßen Zahlen.</translation>
        </message>
        <message>
            <source>memory</source>
            <extracomment>wording</extracomment>
            <translation>dem Gedächtnis</translation>
        </message>
        <message>
            <source>Mend it, or take it away.</source>
            <extracomment>reading</extracomment>
            <translation>Reparieren Sie sie, oder entfernen Sie sie.</translation>
        </message>
        <message>
            <source>Mend or remove the file.</source>
            <extracomment>settings_file</extracomment>
            <translation>Berichtigen oder entfernen Sie die Datei.</translation>
        </message>
        <message>
            <source>Menus by key</source>
            <extracomment>commands</extracomment>
            <translation>Menüs per Taste</translation>
        </message>
        <message>
            <source>Metadata, as it is called</source>
            <extracomment>import_fields</extracomment>
            <translation>Metadaten, wie sie heißen</translation>
        </message>
        <message>
            <source>Missed in the same article</source>
            <extracomment>lint_rules</extracomment>
            <translation>Im selben Artikel übersehen</translation>
        </message>
        <message>
            <source>mixed</source>
            <extracomment>news.toml</extracomment>
            <translation>gemischt</translation>
        </message>
        <message>
            <source>Money</source>
            <extracomment>news.toml</extracomment>
            <translation>Geld</translation>
        </message>
        <message>
            <source>More are faster where there are many cores; each takes some 350 MB. From the next project on.</source>
            <extracomment>settings</extracomment>
            <translation>Mehr sind auf Rechnern mit vielen Kernen schneller; jeder braucht etwa 350 MB. Ab dem nächsten Projekt.</translation>
        </message>
        <message>
            <source>Most likely the memory does not suffice for it. This article gets no suggestions now.</source>
            <extracomment>patience, suggesting_job</extracomment>
            <translation>Wahrscheinlich reicht der Arbeitsspeicher dafür nicht. Dieser Artikel erhält jetzt keine Vorschläge.</translation>
        </message>
        <message>
            <source>move</source>
            <extracomment>decisions</extracomment>
            <translation>verschieben</translation>
        </message>
        <message>
            <source>Moved</source>
            <extracomment>wording</extracomment>
            <translation>Verschoben</translation>
        </message>
        <message>
            <source>moved an edge to “{words}”</source>
            <extracomment>history_words</extracomment>
            <translation>Grenze auf „{words}“ verschoben</translation>
        </message>
        <message>
            <source>Moved and relabelled</source>
            <extracomment>wording</extracomment>
            <translation>Verschoben, Label geändert</translation>
        </message>
        <message>
            <source>moved “{old}” to “{words}”</source>
            <extracomment>history_words</extracomment>
            <translation>„{old}“ auf „{words}“ geändert</translation>
        </message>
        <message>
            <source>Name a file in it.</source>
            <extracomment>plain_files</extracomment>
            <translation>Nennen Sie eine Datei darin.</translation>
        </message>
        <message>
            <source>Name of the project</source>
            <extracomment>wiping</extracomment>
            <translation>Name des Projekts</translation>
        </message>
        <message>
            <source>Name one of them, or give its id.</source>
            <extracomment>exporting</extracomment>
            <translation>Nennen Sie eine der Personen, oder geben Sie ihre Kennung an.</translation>
        </message>
        <message>
            <source>Name other articles in the lists, state weights, or have the splits given anew.</source>
            <extracomment>exporting</extracomment>
            <translation>Nennen Sie in den Listen andere Artikel, geben Sie Gewichte an, oder lassen Sie die Teile neu vergeben.</translation>
        </message>
        <message>
            <source>Name the project file.</source>
            <extracomment>restoring</extracomment>
            <translation>Nennen Sie die Projektdatei.</translation>
        </message>
        <message>
            <source>Named laws and treaties.</source>
            <extracomment>news.toml</extracomment>
            <translation>Benannte Gesetze und Verträge.</translation>
        </message>
        <message>
            <source>Named wars, summits, campaigns, storms.</source>
            <extracomment>news.toml</extracomment>
            <translation>Benannte Kriege, Gipfel, Kampagnen, Stürme.</translation>
        </message>
        <message>
            <source>Names and weights of the splits of releases are lost.</source>
            <extracomment>recovering</extracomment>
            <translation>Namen und Gewichte der Teile von Veröffentlichungen sind verloren.</translation>
        </message>
        <message>
            <source>Names by the ten thousand are better found by a suggester of your own.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Zehntausende Namen findet ein eigenes Vorschlagsmodul besser.</translation>
        </message>
        <message>
            <source>Narrow back</source>
            <extracomment>commands</extracomment>
            <translation>Wieder verengen</translation>
        </message>
        <message>
            <source>Nationalities, religious and political groups: Indian, Western.</source>
            <extracomment>news.toml</extracomment>
            <translation>Nationalitäten, religiöse und politische Gruppen: indisch, westlich.</translation>
        </message>
        <message>
            <source>nearly done</source>
            <extracomment>task_view</extracomment>
            <translation>fast fertig</translation>
        </message>
        <message>
            <source>New project</source>
            <extracomment>window_commands</extracomment>
            <translation>Neues Projekt</translation>
        </message>
        <message>
            <source>New project…</source>
            <extracomment>commands, start_view</extracomment>
            <translation>Neues Projekt …</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>find_view</extracomment>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>next</source>
            <extracomment>hint_view</extracomment>
            <translation>weiter</translation>
        </message>
        <message>
            <source>Next article</source>
            <extracomment>commands</extracomment>
            <translation>Nächster Artikel</translation>
        </message>
        <message>
            <source>next article</source>
            <extracomment>hint_view</extracomment>
            <translation>nächster Artikel</translation>
        </message>
        <message>
            <source>Next attribute of this claim</source>
            <extracomment>commands</extracomment>
            <translation>Nächstes Merkmal dieser Behauptung</translation>
        </message>
        <message>
            <source>Next finding</source>
            <extracomment>commands</extracomment>
            <translation>Nächster Befund</translation>
        </message>
        <message>
            <source>Next likely edges</source>
            <extracomment>commands</extracomment>
            <translation>Nächste wahrscheinliche Grenzen</translation>
        </message>
        <message>
            <source>next open</source>
            <extracomment>hint_view</extracomment>
            <translation>nächster offener</translation>
        </message>
        <message>
            <source>Next open suggestion</source>
            <extracomment>commands</extracomment>
            <translation>Nächster offener Vorschlag</translation>
        </message>
        <message>
            <source>Next order of the queue</source>
            <extracomment>commands</extracomment>
            <translation>Nächste Reihenfolge der Artikelliste</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <extracomment>commands</extracomment>
            <translation>Nächster Teil des Fensters</translation>
        </message>
        <message>
            <source>no</source>
            <extracomment>news.toml</extracomment>
            <translation>nein</translation>
        </message>
        <message>
            <source>No article</source>
            <extracomment>header_view</extracomment>
            <translation>Kein Artikel</translation>
        </message>
        <message>
            <source>No article came into {names}: copies and articles about the same event stay together.</source>
            <extracomment>release_report</extracomment>
            <translation>Kein Artikel kam in {names}: Kopien und Artikel über dasselbe Ereignis bleiben zusammen.</translation>
        </message>
        <message>
            <source>No article could be read.</source>
            <extracomment>import_samples</extracomment>
            <translation>Es konnte kein Artikel gelesen werden.</translation>
        </message>
        <message>
            <source>No article is finished yet.</source>
            <extracomment>export_dialog, lint_view</extracomment>
            <translation>Es ist noch kein Artikel abgeschlossen.</translation>
        </message>
        <message>
            <source>No article is like this</source>
            <extracomment>queue_view</extracomment>
            <translation>Kein Artikel passt dazu</translation>
        </message>
        <message>
            <source>No article is open</source>
            <extracomment>refusals</extracomment>
            <translation>Es ist kein Artikel geöffnet</translation>
        </message>
        <message>
            <source>No article to show</source>
            <extracomment>queue_view</extracomment>
            <translation>Kein Artikel zu zeigen</translation>
        </message>
        <message>
            <source>No backup was made: {why}</source>
            <extracomment>backup_keeper</extracomment>
            <translation>Es wurde keine Sicherung gemacht: {why}</translation>
        </message>
        <message>
            <source>No claim is in hand</source>
            <extracomment>refusals</extracomment>
            <translation>Es ist keine Behauptung ausgewählt</translation>
        </message>
        <message>
            <source>No field is known to be the text. Say which one it is.</source>
            <extracomment>import_fields</extracomment>
            <translation>Von keinem Feld ist bekannt, dass es der Text ist. Geben Sie an, welches es ist.</translation>
        </message>
        <message>
            <source>No field is named “text”.</source>
            <extracomment>fields</extracomment>
            <translation>Kein Feld heißt „text“.</translation>
        </message>
        <message>
            <source>No file can have this name.</source>
            <extracomment>plain_files</extracomment>
            <translation>So kann keine Datei heißen.</translation>
        </message>
        <message>
            <source>No fix is known for this one; go to it and decide</source>
            <extracomment>lint_commands</extracomment>
            <translation>Dafür ist keine Berichtigung bekannt; gehen Sie hin, und entscheiden Sie</translation>
        </message>
        <message>
            <source>No key</source>
            <extracomment>keys_page</extracomment>
            <translation>Keine Taste</translation>
        </message>
        <message>
            <source>no key</source>
            <extracomment>key_rows, keys_page</extracomment>
            <translation>keine Taste</translation>
        </message>
        <message>
            <source>No label was used yet; give these words one first</source>
            <extracomment>pointing</extracomment>
            <translation>Es wurde noch kein Label verwendet; geben Sie diesen Wörtern erst eines</translation>
        </message>
        <message>
            <source>No layer is chosen.</source>
            <extracomment>export_dialog</extracomment>
            <translation>Es ist keine Ebene gewählt.</translation>
        </message>
        <message>
            <source>no longer in force</source>
            <extracomment>history_model</extracomment>
            <translation>nicht mehr in Kraft</translation>
        </message>
        <message>
            <source>No mark is in hand</source>
            <extracomment>refusals</extracomment>
            <translation>Es ist keine Markierung ausgewählt</translation>
        </message>
        <message>
            <source>No more to do among the articles that the queue shows</source>
            <extracomment>reviewing</extracomment>
            <translation>Unter den gezeigten Artikeln ist nichts mehr zu tun</translation>
        </message>
        <message>
            <source>No other edges are likely here</source>
            <extracomment>other_edges</extracomment>
            <translation>Hier sind keine anderen Grenzen wahrscheinlich</translation>
        </message>
        <message>
            <source>no pipeline for “{language}”: patterns and memory only</source>
            <extracomment>suggesting_job</extracomment>
            <translation>keine Pipeline für „{language}“: nur Muster und Gedächtnis</translation>
        </message>
        <message>
            <source>No project can be made here: {error}.</source>
            <extracomment>project</extracomment>
            <translation>Hier kann kein Projekt angelegt werden: {error}.</translation>
        </message>
        <message>
            <source>No project is open</source>
            <extracomment>refusals</extracomment>
            <translation>Es ist kein Projekt geöffnet</translation>
        </message>
        <message>
            <source>no suggestions</source>
            <extracomment>project_suggesting, suggesting_job</extracomment>
            <translation>keine Vorschläge</translation>
        </message>
        <message>
            <source>No suggestions here yet</source>
            <extracomment>status_words</extracomment>
            <translation>Hier gibt es noch keine Vorschläge</translation>
        </message>
        <message>
            <source>no suggestions yet</source>
            <extracomment>mark_rows, queue_rows</extracomment>
            <translation>noch keine Vorschläge</translation>
        </message>
        <message>
            <source>No suggestions: a fault of the program came up over this article.</source>
            <extracomment>suggesting_job</extracomment>
            <translation>Keine Vorschläge: Bei diesem Artikel trat ein Fehler des Programms auf.</translation>
        </message>
        <message>
            <source>No suggestions: a suggester took too long over this article and was stopped.</source>
            <extracomment>suggesting_job</extracomment>
            <translation>Keine Vorschläge: Ein Vorschlagsmodul brauchte für diesen Artikel zu lange und wurde beendet.</translation>
        </message>
        <message>
            <source>No suggestions: the process that suggests stopped twice over this article, most likely for want of memory.</source>
            <extracomment>suggesting_job</extracomment>
            <translation>Keine Vorschläge: Der Prozess für Vorschläge wurde über diesem Artikel zweimal beendet, wahrscheinlich aus Mangel an Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>No training of this project is called “{folder}”.</source>
            <extracomment>kept_trainings, training</extracomment>
            <translation>Kein Training dieses Projekts heißt „{folder}“.</translation>
        </message>
        <message>
            <source>Nobody can tell who said it. A claim of the writer's own is answered “author” under voice instead.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Niemand kann sagen, von wem es stammt. Behauptet der Verfasser selbst, wird das unter Stimme mit „Verfasser“ beantwortet.</translation>
        </message>
        <message>
            <source>Nobody has annotated in this project yet.</source>
            <extracomment>exporting</extracomment>
            <translation>In diesem Projekt hat noch niemand annotiert.</translation>
        </message>
        <message>
            <source>Nobody is chosen whose annotations are meant.</source>
            <extracomment>export_dialog</extracomment>
            <translation>Es ist niemand gewählt, dessen Annotationen gemeint sind.</translation>
        </message>
        <message>
            <source>nobody is named who claims it</source>
            <extracomment>lint_claims</extracomment>
            <translation>es ist nicht genannt, wer behauptet</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>mark_rows</extracomment>
            <translation>keine</translation>
        </message>
        <message>
            <source>None is installed.</source>
            <extracomment>entry_points</extracomment>
            <translation>Es ist keines installiert.</translation>
        </message>
        <message numerus="yes">
            <source>None of the {n:,} articles comes into a split: {reason}.</source>
            <extracomment>exporting</extracomment>
            <translation>
                <numerusform>Der Artikel kommt in keinen Teil: {reason}.</numerusform>
                <numerusform>Keiner der {n:,} Artikel kommt in einen Teil: {reason}.</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the {pages:,} pages has text: they are pictures.</source>
            <extracomment>pdf</extracomment>
            <translation>Keine der {pages:,} Seiten hat Text: Es sind Bilder.</translation>
        </message>
        <message>
            <source>none, or such as test=held-out.txt</source>
            <extracomment>export_dialog</extracomment>
            <translation>keine, oder etwa test=held-out.txt</translation>
        </message>
        <message>
            <source>Normalised</source>
            <extracomment>news.toml</extracomment>
            <translation>Normalisiert</translation>
        </message>
        <message>
            <source>not better</source>
            <extracomment>training_words</extracomment>
            <translation>nicht besser</translation>
        </message>
        <message>
            <source>not complete: broken off, or still under way</source>
            <extracomment>taking_back</extracomment>
            <translation>unvollständig: unterbrochen oder noch im Gang</translation>
        </message>
        <message>
            <source>not complete: cancelled</source>
            <extracomment>taking_back</extracomment>
            <translation>unvollständig: abgebrochen</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <extracomment>elsewhere</extracomment>
            <translation>noch nicht entschieden</translation>
        </message>
        <message>
            <source>Not done</source>
            <extracomment>queue_filter</extracomment>
            <translation>Nicht abgeschlossen</translation>
        </message>
        <message>
            <source>not found</source>
            <extracomment>find_view, guidelines_view</extracomment>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <source>Not looked over for findings yet; see the menu Findings.</source>
            <extracomment>lint_commands</extracomment>
            <translation>Noch nicht auf Befunde durchgesehen; siehe das Menü „Befunde“.</translation>
        </message>
        <message>
            <source>not marked</source>
            <extracomment>elsewhere_rows, elsewhere_view</extracomment>
            <translation>nicht markiert</translation>
        </message>
        <message>
            <source>Not now</source>
            <extracomment>trust_dialog</extracomment>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Not read</source>
            <extracomment>import_fields</extracomment>
            <translation>Wird nicht gelesen</translation>
        </message>
        <message>
            <source>Note</source>
            <extracomment>desk_commands, news.toml</extracomment>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note on this mark…</source>
            <extracomment>commands</extracomment>
            <translation>Notiz zu dieser Markierung …</translation>
        </message>
        <message numerus="yes">
            <source>Notes ({n:,})</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>Hinweise ({n:,})</numerusform>
                <numerusform>Hinweise ({n:,})</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing can be imported here: this project is read only.</source>
            <extracomment>window_commands</extracomment>
            <translation>Hier kann nichts importiert werden: Dieses Projekt ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>Nothing can be learned for “{layer}” in this project.</source>
            <extracomment>training</extracomment>
            <translation>Für „{layer}“ kann in diesem Projekt nichts gelernt werden.</translation>
        </message>
        <message>
            <source>Nothing can be read out of this file.</source>
            <extracomment>recovery</extracomment>
            <translation>Aus dieser Datei lässt sich nichts lesen.</translation>
        </message>
        <message>
            <source>Nothing decided yet</source>
            <extracomment>history_view</extracomment>
            <translation>Noch nichts entschieden</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <extracomment>chooser</extracomment>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Nothing found in this article.</source>
            <extracomment>lint_view</extracomment>
            <translation>In diesem Artikel wurde nichts gefunden.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing found in {n:,} finished articles.</source>
            <extracomment>lint_view</extracomment>
            <translation>
                <numerusform>In {n:,} abgeschlossenen Artikel wurde nichts gefunden.</numerusform>
                <numerusform>In {n:,} abgeschlossenen Artikeln wurde nichts gefunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is asked about this mark</source>
            <extracomment>refusals</extracomment>
            <translation>Zu dieser Markierung gibt es keine Frage</translation>
        </message>
        <message>
            <source>Nothing is known to be missing.</source>
            <extracomment>damage_commands</extracomment>
            <translation>Soweit bekannt, fehlt nichts.</translation>
        </message>
        <message>
            <source>Nothing is wrong in what was read.</source>
            <extracomment>import_samples</extracomment>
            <translation>Im Gelesenen stimmt alles.</translation>
        </message>
        <message>
            <source>Nothing like it in other articles.</source>
            <extracomment>elsewhere_view</extracomment>
            <translation>Nichts Vergleichbares in anderen Artikeln.</translation>
        </message>
        <message>
            <source>Nothing says which labels the numbers in “{name}” stand for.</source>
            <extracomment>hugging_face_names</extracomment>
            <translation>Nirgends steht, für welche Labels die Zahlen in „{name}“ stehen.</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <extracomment>lint_commands</extracomment>
            <translation>Es wurde nichts geändert</translation>
        </message>
        <message>
            <source>Nothing was decided or imported since.</source>
            <extracomment>restoring</extracomment>
            <translation>Seitdem wurde nichts entschieden oder importiert.</translation>
        </message>
        <message>
            <source>Nothing was imported into this project yet.</source>
            <extracomment>batches_dialog</extracomment>
            <translation>In dieses Projekt wurde noch nichts importiert.</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <extracomment>training_dialog</extracomment>
            <translation>Noch nichts.</translation>
        </message>
        <message>
            <source>null</source>
            <extracomment>json_records</extracomment>
            <translation>null</translation>
        </message>
        <message>
            <source>Of an interrupted “{name}” only the first part was read.</source>
            <extracomment>brat_marks</extracomment>
            <translation>Von einem unterbrochenen „{name}“ wurde nur der erste Teil gelesen.</translation>
        </message>
        <message>
            <source>Of the article at 100 % zoom.</source>
            <extracomment>settings</extracomment>
            <translation>Die des Artikels bei 100 % Zoom.</translation>
        </message>
        <message>
            <source>Of the suggestions beside the article.</source>
            <extracomment>settings</extracomment>
            <translation>Die der Vorschläge neben dem Artikel.</translation>
        </message>
        <message>
            <source>Offsets have to count characters (Unicode code points), the end not included.</source>
            <extracomment>span_records</extracomment>
            <translation>Positionen müssen Zeichen (Unicode-Codepunkte) zählen, das Ende nicht eingeschlossen.</translation>
        </message>
        <message>
            <source>OK</source>
            <extracomment>settings_dialog</extracomment>
            <translation>OK</translation>
        </message>
        <message>
            <source>Once in this article</source>
            <extracomment>mark_summary</extracomment>
            <translation>Einmal in diesem Artikel</translation>
        </message>
        <message numerus="yes">
            <source>One of the suggesters {names} has not finished in {seconds:,.0f} seconds and was stopped: {titles}.</source>
            <extracomment>patience</extracomment>
            <translation>
                <numerusform>Eines der Vorschlagsmodule {names} war nach {seconds:,.0f} Sekunden nicht fertig und wurde beendet: {titles}.</numerusform>
                <numerusform>Eines der Vorschlagsmodule {names} war nach {seconds:,.0f} Sekunden nicht fertig und wurde beendet: {titles}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a finished article again</source>
            <extracomment>commands</extracomment>
            <translation>Abgeschlossenen Artikel wieder öffnen</translation>
        </message>
        <message>
            <source>Open a project</source>
            <extracomment>window_commands</extracomment>
            <translation>Projekt öffnen</translation>
        </message>
        <message>
            <source>Open in a finished article</source>
            <extracomment>lint_rules</extracomment>
            <translation>Offen in einem abgeschlossenen Artikel</translation>
        </message>
        <message>
            <source>Open it once where it can be written to; that brings it up to date.</source>
            <extracomment>project</extracomment>
            <translation>Öffnen Sie es einmal an einem Ort, an dem es beschrieben werden kann; das bringt es auf den neuesten Stand.</translation>
        </message>
        <message>
            <source>Open it there, and save it anew without a password.</source>
            <extracomment>packages</extracomment>
            <translation>Öffnen Sie sie dort, und speichern Sie sie neu ohne Passwort.</translation>
        </message>
        <message>
            <source>Open project…</source>
            <extracomment>commands, start_view</extracomment>
            <translation>Projekt öffnen …</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <extracomment>backups_dialog, report_dialog</extracomment>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Open the sample articles</source>
            <extracomment>commands, start_view</extracomment>
            <translation>Beispielartikel öffnen</translation>
        </message>
        <message>
            <source>opened the article again</source>
            <extracomment>history_words</extracomment>
            <translation>Artikel wieder geöffnet</translation>
        </message>
        <message>
            <source>Opens the last project and article at the start.</source>
            <extracomment>settings</extracomment>
            <translation>Öffnet beim Start das letzte Projekt und den letzten Artikel.</translation>
        </message>
        <message>
            <source>Or drop articles or a project file on this window.</source>
            <extracomment>start_view</extracomment>
            <translation>Oder ziehen Sie Artikel oder eine Projektdatei auf dieses Fenster.</translation>
        </message>
        <message>
            <source>Order of the articles</source>
            <extracomment>queue_filter</extracomment>
            <translation>Reihenfolge der Artikel</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <extracomment>settings</extracomment>
            <translation>Reihenfolge der Liste</translation>
        </message>
        <message>
            <source>Organisation</source>
            <extracomment>news.toml</extracomment>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>other</source>
            <extracomment>news.toml</extracomment>
            <translation>sonstiges</translation>
        </message>
        <message>
            <source>Other colour</source>
            <extracomment>import_labels</extracomment>
            <translation>Andere Farbe</translation>
        </message>
        <message>
            <source>Other layer: entities, claims</source>
            <extracomment>commands</extracomment>
            <translation>Andere Ebene: Entitäten, Behauptungen</translation>
        </message>
        <message>
            <source>other numbers: {numbers}</source>
            <extracomment>elsewhere</extracomment>
            <translation>andere Zahlen: {numbers}</translation>
        </message>
        <message>
            <source>Other place</source>
            <extracomment>news.toml</extracomment>
            <translation>Anderer Ort</translation>
        </message>
        <message>
            <source>Out of sight with them is what people have decided: {work}.</source>
            <extracomment>batches_dialog</extracomment>
            <translation>Ausgeblendet wird damit auch, was Menschen entschieden haben: {work}.</translation>
        </message>
        <message>
            <source>Overlaps</source>
            <extracomment>lint_rules</extracomment>
            <translation>Überschneidungen</translation>
        </message>
        <message>
            <source>Page {number:,} draws more than {most:,} bytes.</source>
            <extracomment>pdf</extracomment>
            <translation>Seite {number:,} braucht zum Zeichnen mehr als {most:,} Bytes.</translation>
        </message>
        <message>
            <source>Parquet, a table or a Hugging Face data set</source>
            <extracomment>formats</extracomment>
            <translation>Parquet, eine Tabelle oder ein Hugging-Face-Datensatz</translation>
        </message>
        <message>
            <source>Part it into several articles.</source>
            <extracomment>limits</extracomment>
            <translation>Teilen Sie ihn in mehrere Artikel.</translation>
        </message>
        <message>
            <source>Part it into smaller files.</source>
            <extracomment>docbin_files, limits, packages</extracomment>
            <translation>Teilen Sie sie in kleinere Dateien.</translation>
        </message>
        <message>
            <source>Part of the file cannot be read as it was written, most often because of the disk. From now on it is only read, so that nothing more is lost in it.</source>
            <extracomment>damage_dialog</extracomment>
            <translation>Ein Teil der Datei lässt sich nicht so lesen, wie er geschrieben wurde, meist wegen des Datenträgers. Ab jetzt wird sie nur gelesen, damit darin nichts weiter verloren geht.</translation>
        </message>
        <message>
            <source>partly</source>
            <extracomment>news.toml</extracomment>
            <translation>teilweise</translation>
        </message>
        <message>
            <source>Patience with other suggesters</source>
            <extracomment>settings</extracomment>
            <translation>Geduld mit fremden Vorschlagsmodulen</translation>
        </message>
        <message>
            <source>patterns</source>
            <extracomment>wording</extracomment>
            <translation>den Mustern</translation>
        </message>
        <message>
            <source>PDF, its text</source>
            <extracomment>formats</extracomment>
            <translation>PDF, sein Text</translation>
        </message>
        <message>
            <source>People have worked on articles of import {number}: {work}.</source>
            <extracomment>taking_back</extracomment>
            <translation>An Artikeln von Import {number} wurde gearbeitet: {work}.</translation>
        </message>
        <message>
            <source>People, by any name. Not titles (“President”), not pronouns.</source>
            <extracomment>news.toml</extracomment>
            <translation>Personen, unter jedem Namen. Keine Titel („Präsident“), keine Pronomen.</translation>
        </message>
        <message>
            <source>Percentage</source>
            <extracomment>news.toml</extracomment>
            <translation>Prozentsatz</translation>
        </message>
        <message>
            <source>Percentages with their sign or word.</source>
            <extracomment>news.toml</extracomment>
            <translation>Prozentsätze mit Zeichen oder Wort.</translation>
        </message>
        <message>
            <source>Person</source>
            <extracomment>news.toml</extracomment>
            <translation>Person</translation>
        </message>
        <message>
            <source>Pick a label by name…</source>
            <extracomment>commands</extracomment>
            <translation>Label nach Namen wählen …</translation>
        </message>
        <message>
            <source>Places with a government, and their governments meant by name.</source>
            <extracomment>news.toml</extracomment>
            <translation>Orte mit einer Regierung, und ihre mit Namen gemeinten Regierungen.</translation>
        </message>
        <message>
            <source>plan or prediction</source>
            <extracomment>news.toml</extracomment>
            <translation>Plan oder Vorhersage</translation>
        </message>
        <message>
            <source>Polarity</source>
            <extracomment>news.toml</extracomment>
            <translation>Polarität</translation>
        </message>
        <message>
            <source>position or opinion</source>
            <extracomment>news.toml</extracomment>
            <translation>Haltung oder Meinung</translation>
        </message>
        <message>
            <source>Press the new key; Escape leaves it as it is</source>
            <extracomment>key_field</extracomment>
            <translation>Drücken Sie die neue Taste; Esc lässt alles, wie es ist</translation>
        </message>
        <message>
            <source>Previous</source>
            <extracomment>find_view</extracomment>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Previous article</source>
            <extracomment>commands</extracomment>
            <translation>Voriger Artikel</translation>
        </message>
        <message>
            <source>Previous finding</source>
            <extracomment>commands</extracomment>
            <translation>Voriger Befund</translation>
        </message>
        <message>
            <source>Previous open suggestion</source>
            <extracomment>commands</extracomment>
            <translation>Voriger offener Vorschlag</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <extracomment>commands</extracomment>
            <translation>Voriger Teil des Fensters</translation>
        </message>
        <message>
            <source>Processes that suggest</source>
            <extracomment>settings</extracomment>
            <translation>Prozesse für Vorschläge</translation>
        </message>
        <message>
            <source>Prodigy tasks with named entities</source>
            <extracomment>prodigy_release</extracomment>
            <translation>Prodigy-Aufgaben mit benannten Entitäten</translation>
        </message>
        <message>
            <source>Prodigy tasks with spans and relations</source>
            <extracomment>prodigy_release</extracomment>
            <translation>Prodigy-Aufgaben mit Textstellen und Relationen</translation>
        </message>
        <message>
            <source>Prodigy tasks, JSON Lines</source>
            <extracomment>formats</extracomment>
            <translation>Prodigy-Aufgaben, JSON Lines</translation>
        </message>
        <message>
            <source>Product</source>
            <extracomment>news.toml</extracomment>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Project</source>
            <extracomment>commands</extracomment>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Projects</source>
            <extracomment>window_commands</extracomment>
            <translation>Projekte</translation>
        </message>
        <message>
            <source>Put a mark in hand to see where else it stands.</source>
            <extracomment>elsewhere_view</extracomment>
            <translation>Wählen Sie eine Markierung, um zu sehen, wo sie sonst noch steht.</translation>
        </message>
        <message>
            <source>Put all alike right everywhere</source>
            <extracomment>commands</extracomment>
            <translation>Alle gleichen überall berichtigen</translation>
        </message>
        <message>
            <source>Put all of them into one file.</source>
            <extracomment>web_annotation</extracomment>
            <translation>Fassen Sie alle in einer Datei zusammen.</translation>
        </message>
        <message>
            <source>Put it back as it was and open the project again, or choose it again if you trust the change.</source>
            <extracomment>unchanged</extracomment>
            <translation>Stellen Sie ihn wieder her und öffnen Sie das Projekt erneut, oder wählen Sie ihn noch einmal, wenn Sie der Änderung vertrauen.</translation>
        </message>
        <message>
            <source>Put it back, or open the one that is there now. Nothing more is saved until then.</source>
            <extracomment>connection</extracomment>
            <translation>Legen Sie sie zurück, oder öffnen Sie die, die jetzt da ist. Bis dahin wird nichts mehr gespeichert.</translation>
        </message>
        <message>
            <source>Put right</source>
            <extracomment>lint_view</extracomment>
            <translation>Berichtigen</translation>
        </message>
        <message>
            <source>Put the caret where the second one begins, or point there with Alt held</source>
            <extracomment>splitting</extracomment>
            <translation>Setzen Sie die Schreibmarke dorthin, wo die zweite beginnt, oder zeigen Sie mit gedrückter Alt-Taste dorthin</translation>
        </message>
        <message>
            <source>Put the folder back as it was, go back to an earlier one, or train again.</source>
            <extracomment>trained</extracomment>
            <translation>Stellen Sie den Ordner wieder her, kehren Sie zu einem früheren zurück, oder lernen Sie neu.</translation>
        </message>
        <message>
            <source>Put the folder back beside the project, go back to an earlier one, or train again.</source>
            <extracomment>trained</extracomment>
            <translation>Legen Sie den Ordner wieder neben das Projekt, kehren Sie zu einem früheren zurück, oder lernen Sie neu.</translation>
        </message>
        <message>
            <source>Put the folders back as they were, go back to an earlier one, or train again.</source>
            <extracomment>trained</extracomment>
            <translation>Stellen Sie die Ordner wieder her, kehren Sie zu einem früheren zurück, oder lernen Sie neu.</translation>
        </message>
        <message>
            <source>Put the README.md or the dataset_info.json of the data set beside the file.</source>
            <extracomment>hugging_face_names</extracomment>
            <translation>Legen Sie die README.md oder die dataset_info.json des Datensatzes neben die Datei.</translation>
        </message>
        <message>
            <source>Put the text (.txt) of the same name beside each.</source>
            <extracomment>passed_over</extracomment>
            <translation>Legen Sie neben jede den Text (.txt) mit demselben Namen.</translation>
        </message>
        <message>
            <source>Put the text beside it, as a text file, and name that file as the source.</source>
            <extracomment>web_annotation</extracomment>
            <translation>Legen Sie den Text als Textdatei daneben, und nennen Sie diese Datei als Quelle.</translation>
        </message>
        <message>
            <source>Put them beside it, or read it as a text.</source>
            <extracomment>brat</extracomment>
            <translation>Legen Sie sie daneben, oder lesen Sie die Datei als Text ein.</translation>
        </message>
        <message>
            <source>Put this right</source>
            <extracomment>commands</extracomment>
            <translation>Dies berichtigen</translation>
        </message>
        <message>
            <source>Putting right</source>
            <extracomment>lint_jobs</extracomment>
            <translation>Wird berichtigt</translation>
        </message>
        <message>
            <source>Quantity</source>
            <extracomment>news.toml</extracomment>
            <translation>Menge</translation>
        </message>
        <message>
            <source>quantity</source>
            <extracomment>news.toml</extracomment>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Questions are no longer suggested as claims</source>
            <extracomment>asking</extracomment>
            <translation>Fragen werden nicht mehr als Behauptungen vorgeschlagen</translation>
        </message>
        <message>
            <source>Questions are not suggested here; “{command}” changes that</source>
            <extracomment>asking</extracomment>
            <translation>Fragen werden hier nicht vorgeschlagen; „{command}“ ändert das</translation>
        </message>
        <message>
            <source>Questions are suggested as claims now</source>
            <extracomment>asking</extracomment>
            <translation>Fragen werden jetzt als Behauptungen vorgeschlagen</translation>
        </message>
        <message>
            <source>Queue of articles</source>
            <extracomment>queue_view</extracomment>
            <translation>Artikelliste</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>commands</extracomment>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Read back: {drifted} drifted, {missing} missing. Nothing was released.</source>
            <extracomment>read_back</extracomment>
            <translation>Nachgelesen: {drifted} verschoben, {missing} fehlen. Es wurde nichts veröffentlicht.</translation>
        </message>
        <message>
            <source>read only</source>
            <extracomment>hint_view</extracomment>
            <translation>schreibgeschützt</translation>
        </message>
        <message>
            <source>Read only: it was open in another window, which has closed it.</source>
            <extracomment>read_only_view</extracomment>
            <translation>Schreibgeschützt: Das Projekt war in einem anderen Fenster geöffnet und ist dort jetzt geschlossen.</translation>
        </message>
        <message>
            <source>Read only: open in another window on this computer since {since}.</source>
            <extracomment>read_only_view</extracomment>
            <translation>Schreibgeschützt: seit {since} in einem anderen Fenster auf diesem Computer geöffnet.</translation>
        </message>
        <message>
            <source>Read only: open on the computer “{name}” since {since}.</source>
            <extracomment>read_only_view</extracomment>
            <translation>Schreibgeschützt: seit {since} auf dem Computer „{name}“ geöffnet.</translation>
        </message>
        <message>
            <source>Read only: this is a backup.</source>
            <extracomment>read_only_view</extracomment>
            <translation>Schreibgeschützt: Das ist eine Sicherung.</translation>
        </message>
        <message>
            <source>Read only: this project cannot be written to.</source>
            <extracomment>taking_over</extracomment>
            <translation>Schreibgeschützt: In dieses Projekt kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Read only: this project is damaged.</source>
            <extracomment>read_only_view</extracomment>
            <translation>Schreibgeschützt: Dieses Projekt ist beschädigt.</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>settings</extracomment>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Recent</source>
            <extracomment>start_view</extracomment>
            <translation>Zuletzt verwendet</translation>
        </message>
        <message>
            <source>Recover into a new file</source>
            <extracomment>damage_dialog</extracomment>
            <translation>In eine neue Datei retten</translation>
        </message>
        <message>
            <source>Recover what can be read into a new file, with `workbench recover`, or restore a backup.</source>
            <extracomment>connection</extracomment>
            <translation>Retten Sie das Lesbare mit `workbench recover` in eine neue Datei, oder stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>Recovered</source>
            <extracomment>damage_commands</extracomment>
            <translation>Gerettet</translation>
        </message>
        <message>
            <source>Recovered: {articles}, {decisions}.</source>
            <extracomment>recovering</extracomment>
            <translation>Gerettet: {articles}, {decisions}.</translation>
        </message>
        <message>
            <source>Recovering puts all that can still be read into a new file and tells what is lost. There is no backup of this project.</source>
            <extracomment>damage_dialog</extracomment>
            <translation>Beim Retten kommt alles noch Lesbare in eine neue Datei, und Sie erfahren, was verloren ist. Von diesem Projekt gibt es keine Sicherung.</translation>
        </message>
        <message>
            <source>Recovering {name}</source>
            <extracomment>damage_commands</extracomment>
            <translation>{name} wird gerettet</translation>
        </message>
        <message>
            <source>Redo</source>
            <extracomment>commands, turning</extracomment>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>redo</source>
            <extracomment>decisions, history_words</extracomment>
            <translation>wiederholen</translation>
        </message>
        <message>
            <source>Redo up to here</source>
            <extracomment>turning</extracomment>
            <translation>Bis hierher wiederholen</translation>
        </message>
        <message>
            <source>Redo up to here…</source>
            <extracomment>history_view</extracomment>
            <translation>Bis hierher wiederholen …</translation>
        </message>
        <message numerus="yes">
            <source>Redo {n:,} decisions?</source>
            <extracomment>turning</extracomment>
            <translation>
                <numerusform>{n:,} Entscheidung wiederholen?</numerusform>
                <numerusform>{n:,} Entscheidungen wiederholen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <extracomment>undoing</extracomment>
            <translation>Wiederholt: {what}</translation>
        </message>
        <message>
            <source>Redoing</source>
            <extracomment>turning</extracomment>
            <translation>Wird wiederholt</translation>
        </message>
        <message>
            <source>Regions, rivers, mountains.</source>
            <extracomment>news.toml</extracomment>
            <translation>Regionen, Flüsse, Berge.</translation>
        </message>
        <message>
            <source>reject</source>
            <extracomment>decisions, hint_view</extracomment>
            <translation>ablehnen</translation>
        </message>
        <message>
            <source>Reject all equal text</source>
            <extracomment>commands</extracomment>
            <translation>Alle gleichen Textstellen ablehnen</translation>
        </message>
        <message>
            <source>Reject or remove, go to the next</source>
            <extracomment>commands</extracomment>
            <translation>Ablehnen oder entfernen und weiter</translation>
        </message>
        <message>
            <source>Rejected</source>
            <extracomment>wording</extracomment>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>rejected suggestions</source>
            <extracomment>conll_release, doccano_release</extracomment>
            <translation>abgelehnte Vorschläge</translation>
        </message>
        <message numerus="yes">
            <source>rejected {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>{n:,} Textstelle abgelehnt</numerusform>
                <numerusform>{n:,} Textstellen abgelehnt</numerusform>
            </translation>
        </message>
        <message>
            <source>rejected “{words}” {label}</source>
            <extracomment>history_words</extracomment>
            <translation>„{words}“ {label} abgelehnt</translation>
        </message>
        <message>
            <source>relabel</source>
            <extracomment>decisions</extracomment>
            <translation>Label ändern</translation>
        </message>
        <message>
            <source>relabel as {label}</source>
            <extracomment>lint_names, lint_scheme</extracomment>
            <translation>Label in {label} ändern</translation>
        </message>
        <message>
            <source>Relabelled</source>
            <extracomment>wording</extracomment>
            <translation>Label geändert</translation>
        </message>
        <message numerus="yes">
            <source>relabelled {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>Label von {n:,} Textstelle geändert</numerusform>
                <numerusform>Label von {n:,} Textstellen geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>remove</source>
            <extracomment>decisions, hint_view</extracomment>
            <translation>entfernen</translation>
        </message>
        <message>
            <source>remove it</source>
            <extracomment>lint_spans</extracomment>
            <translation>entfernen</translation>
        </message>
        <message>
            <source>Remove the flag</source>
            <extracomment>desk_commands</extracomment>
            <translation>Vormerkung entfernen</translation>
        </message>
        <message>
            <source>remove the second one</source>
            <extracomment>lint_spans</extracomment>
            <translation>die zweite entfernen</translation>
        </message>
        <message>
            <source>remove “{words}” {label}</source>
            <extracomment>lint_spans</extracomment>
            <translation>„{words}“ {label} entfernen</translation>
        </message>
        <message numerus="yes">
            <source>removed {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>{n:,} Textstelle entfernt</numerusform>
                <numerusform>{n:,} Textstellen entfernt</numerusform>
            </translation>
        </message>
        <message>
            <source>removed “{words}” {label}</source>
            <extracomment>history_words</extracomment>
            <translation>„{words}“ {label} entfernt</translation>
        </message>
        <message>
            <source>reopen</source>
            <extracomment>decisions</extracomment>
            <translation>wieder öffnen</translation>
        </message>
        <message>
            <source>repeats a group that holds repetitions or alternatives, which may take for ever</source>
            <extracomment>safe_regex</extracomment>
            <translation>wiederholt eine Gruppe, die selbst Wiederholungen oder Alternativen enthält, was endlos dauern kann</translation>
        </message>
        <message>
            <source>reported speech</source>
            <extracomment>news.toml</extracomment>
            <translation>berichtete Rede</translation>
        </message>
        <message>
            <source>Report…</source>
            <extracomment>sitting_notes</extracomment>
            <translation>Bericht …</translation>
        </message>
        <message>
            <source>Restore</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Sicherung wiederherstellen</translation>
        </message>
        <message>
            <source>Restore a backup, if there is one.</source>
            <extracomment>recovery</extracomment>
            <translation>Stellen Sie eine Sicherung wieder her, wenn es eine gibt.</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <extracomment>damage_dialog</extracomment>
            <translation>Sicherung wiederherstellen …</translation>
        </message>
        <message>
            <source>Restore it instead, which brings it up to date; what there is now is backed up first.</source>
            <extracomment>backup_commands</extracomment>
            <translation>Stellen Sie sie stattdessen wieder her, das bringt sie auf den neuesten Stand; was jetzt da ist, wird zuerst gesichert.</translation>
        </message>
        <message>
            <source>Restored; the damaged file is kept as {name}</source>
            <extracomment>backup_commands</extracomment>
            <translation>Wiederhergestellt; die beschädigte Datei bleibt als {name} erhalten</translation>
        </message>
        <message>
            <source>Restore…</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Wiederherstellen …</translation>
        </message>
        <message>
            <source>Restoring the backup of {when}</source>
            <extracomment>backup_commands</extracomment>
            <translation>Sicherung vom {when} wird wiederhergestellt</translation>
        </message>
        <message>
            <source>role</source>
            <extracomment>decisions</extracomment>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Role gone astray</source>
            <extracomment>lint_rules</extracomment>
            <translation>Verirrte Rolle</translation>
        </message>
        <message>
            <source>roles</source>
            <extracomment>doccano_release</extracomment>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Room for the backups of a project</source>
            <extracomment>settings</extracomment>
            <translation>Platz für die Sicherungen eines Projekts</translation>
        </message>
        <message>
            <source>Said to be right</source>
            <extracomment>lint_model, lint_rows</extracomment>
            <translation>Für richtig erklärt</translation>
        </message>
        <message>
            <source>said who or how for “{words}”</source>
            <extracomment>history_words</extracomment>
            <translation>zu „{words}“ angegeben, wer oder wie</translation>
        </message>
        <message>
            <source>same story</source>
            <extracomment>elsewhere_rows</extracomment>
            <translation>dasselbe Ereignis</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>desk_commands, finishing_dialog, lint_rules_dialog</extracomment>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save it as UTF-8, or state its encoding.</source>
            <extracomment>encodings</extracomment>
            <translation>Speichern Sie sie als UTF-8, oder geben Sie ihre Kodierung an.</translation>
        </message>
        <message>
            <source>Save it without a password.</source>
            <extracomment>pdf</extracomment>
            <translation>Speichern Sie sie ohne Passwort.</translation>
        </message>
        <message>
            <source>Save the note</source>
            <extracomment>desk_commands</extracomment>
            <translation>Notiz speichern</translation>
        </message>
        <message>
            <source>Save the report</source>
            <extracomment>report_dialog</extracomment>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>saved</source>
            <extracomment>hint_view</extracomment>
            <translation>gespeichert</translation>
        </message>
        <message>
            <source>Save…</source>
            <extracomment>report_dialog</extracomment>
            <translation>Speichern …</translation>
        </message>
        <message>
            <source>Say that you are sure. Nothing is deleted: all of it comes back when the import is brought back.</source>
            <extracomment>taking_back</extracomment>
            <translation>Bestätigen Sie, dass Sie sicher sind. Gelöscht wird nichts: Alles kommt wieder, wenn der Import zurückgeholt wird.</translation>
        </message>
        <message>
            <source>Say which format it has: as “Format” in the window, with `--format` in the terminal.</source>
            <extracomment>reading</extracomment>
            <translation>Geben Sie an, welches Format sie hat: im Fenster unter „Format“, im Terminal mit `--format`.</translation>
        </message>
        <message>
            <source>scheme {scheme}</source>
            <extracomment>docbin_release</extracomment>
            <translation>Schema {scheme}</translation>
        </message>
        <message>
            <source>scheme {scheme}, layer {layer}</source>
            <extracomment>hugging_face_release, workbench_jsonl</extracomment>
            <translation>Schema {scheme}, Ebene {layer}</translation>
        </message>
        <message>
            <source>Score of an open suggestion</source>
            <extracomment>queue_filter</extracomment>
            <translation>Bewertung eines offenen Vorschlags</translation>
        </message>
        <message>
            <source>Search commands and keys</source>
            <extracomment>key_sheet, keys_page</extracomment>
            <translation>Befehle und Tasten suchen</translation>
        </message>
        <message>
            <source>Search the guidelines</source>
            <extracomment>guidelines_view</extracomment>
            <translation>In den Richtlinien suchen</translation>
        </message>
        <message>
            <source>Search the guidelines…</source>
            <extracomment>commands</extracomment>
            <translation>In den Richtlinien suchen …</translation>
        </message>
        <message>
            <source>Search titles and texts</source>
            <extracomment>queue_filter</extracomment>
            <translation>Titel und Texte durchsuchen</translation>
        </message>
        <message>
            <source>Searching…</source>
            <extracomment>elsewhere_view, queue_filter, queue_view</extracomment>
            <translation>Sucht …</translation>
        </message>
        <message>
            <source>See whether it is full, broken or no longer there.</source>
            <extracomment>connection</extracomment>
            <translation>Sehen Sie nach, ob er voll, defekt oder nicht mehr da ist.</translation>
        </message>
        <message>
            <source>See whether you may write to it and to the folder it is in, or work with a copy elsewhere.</source>
            <extracomment>connection</extracomment>
            <translation>Prüfen Sie, ob Sie in die Datei und in ihren Ordner schreiben dürfen, oder arbeiten Sie anderswo mit einer Kopie.</translation>
        </message>
        <message>
            <source>Select as far as a word in sight…</source>
            <extracomment>commands</extracomment>
            <translation>Bis zu einem sichtbaren Wort auswählen …</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>settings_dialog</extracomment>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Settings…</source>
            <extracomment>commands</extracomment>
            <translation>Einstellungen …</translation>
        </message>
        <message>
            <source>Several people have annotated here: {names}.</source>
            <extracomment>exporting</extracomment>
            <translation>Hier haben mehrere Personen annotiert: {names}.</translation>
        </message>
        <message>
            <source>Sheet</source>
            <extracomment>import_fields</extracomment>
            <translation>Tabellenblatt</translation>
        </message>
        <message>
            <source>Show all</source>
            <extracomment>queue_filter</extracomment>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Show the whole queue</source>
            <extracomment>commands</extracomment>
            <translation>Ganze Artikelliste zeigen</translation>
        </message>
        <message>
            <source>Shown from the first article on that you finish</source>
            <extracomment>header_view</extracomment>
            <translation>Wird ab dem ersten Artikel gezeigt, den Sie abschließen</translation>
        </message>
        <message>
            <source>Size</source>
            <extracomment>settings</extracomment>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <extracomment>commands</extracomment>
            <translation>Text kleiner</translation>
        </message>
        <message>
            <source>So few articles do not tell whether it is better, so what was in use stays.</source>
            <extracomment>training_words</extracomment>
            <translation>So wenige Artikel sagen nicht, ob es besser ist; was in Gebrauch war, bleibt.</translation>
        </message>
        <message>
            <source>Somebody decides on each of them here.</source>
            <extracomment>import_whose</extracomment>
            <translation>Hier entscheidet jemand über jeden davon.</translation>
        </message>
        <message>
            <source>Somebody else has this project open.</source>
            <extracomment>wiping</extracomment>
            <translation>Jemand anders hat dieses Projekt geöffnet.</translation>
        </message>
        <message>
            <source>Something else was opened meanwhile; nothing was changed</source>
            <extracomment>desk_commands</extracomment>
            <translation>Inzwischen wurde etwas anderes geöffnet; es wurde nichts geändert</translation>
        </message>
        <message>
            <source>Something is being learned already; the line at the foot of the window tells how far it is.</source>
            <extracomment>training_dialog</extracomment>
            <translation>Es wird schon etwas gelernt; die Zeile am Fuß des Fensters zeigt, wie weit es ist.</translation>
        </message>
        <message>
            <source>Something is still at work on this project.</source>
            <extracomment>wiping</extracomment>
            <translation>An diesem Projekt arbeitet noch etwas.</translation>
        </message>
        <message>
            <source>Something went wrong in the workbench</source>
            <extracomment>report_dialog</extracomment>
            <translation>Im Programm ist etwas schiefgegangen</translation>
        </message>
        <message>
            <source>Source</source>
            <extracomment>import_fields</extracomment>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>spaCy 2, training data in JSON</source>
            <extracomment>formats</extracomment>
            <translation>spaCy 2, Trainingsdaten in JSON</translation>
        </message>
        <message>
            <source>spaCy does not take this pattern: {said}</source>
            <extracomment>patterns</extracomment>
            <translation>spaCy nimmt dieses Muster nicht an: {said}</translation>
        </message>
        <message>
            <source>spaCy pipeline</source>
            <extracomment>settings</extracomment>
            <translation>spaCy-Pipeline</translation>
        </message>
        <message>
            <source>spaCy, files to train from</source>
            <extracomment>docbin_release</extracomment>
            <translation>spaCy, Dateien zum Trainieren</translation>
        </message>
        <message>
            <source>spaCy, packed articles</source>
            <extracomment>formats</extracomment>
            <translation>spaCy, gepackte Artikel</translation>
        </message>
        <message>
            <source>Spans: {layer}</source>
            <extracomment>import_fields</extracomment>
            <translation>Textstellen: {layer}</translation>
        </message>
        <message>
            <source>Split in two here</source>
            <extracomment>commands</extracomment>
            <translation>Hier in zwei teilen</translation>
        </message>
        <message numerus="yes">
            <source>split into {n}</source>
            <extracomment>lint_claims</extracomment>
            <translation>
                <numerusform>in {n} teilen</numerusform>
                <numerusform>in {n} teilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Splits</source>
            <extracomment>export_dialog</extracomment>
            <translation>Aufteilung</translation>
        </message>
        <message>
            <source>Standard</source>
            <extracomment>settings</extracomment>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Stands beside your decisions, from the next project on that you open.</source>
            <extracomment>settings</extracomment>
            <translation>Steht neben Ihren Entscheidungen, ab dem nächsten Projekt, das Sie öffnen.</translation>
        </message>
        <message>
            <source>stands there twice</source>
            <extracomment>lint_spans</extracomment>
            <translation>steht zweimal da</translation>
        </message>
        <message>
            <source>Start edge one token left</source>
            <extracomment>commands</extracomment>
            <translation>Anfang um ein Wort nach links</translation>
        </message>
        <message>
            <source>Start edge one token right</source>
            <extracomment>commands</extracomment>
            <translation>Anfang um ein Wort nach rechts</translation>
        </message>
        <message>
            <source>State the encoding of the file.</source>
            <extracomment>conll, json_records, tables</extracomment>
            <translation>Geben Sie die Kodierung der Datei an.</translation>
        </message>
        <message>
            <source>State which one holds it. {there_are}</source>
            <extracomment>fields</extracomment>
            <translation>Geben Sie an, welches ihn enthält. {there_are}</translation>
        </message>
        <message>
            <source>still looking</source>
            <extracomment>import_dialog</extracomment>
            <translation>wird noch angesehen</translation>
        </message>
        <message>
            <source>stopped before the end</source>
            <extracomment>lint_view</extracomment>
            <translation>vor dem Ende abgebrochen</translation>
        </message>
        <message>
            <source>Story</source>
            <extracomment>import_fields</extracomment>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Suggest again for open articles</source>
            <extracomment>commands</extracomment>
            <translation>Offene Artikel neu vorschlagen lassen</translation>
        </message>
        <message>
            <source>Suggest again for this article</source>
            <extracomment>commands</extracomment>
            <translation>Diesen Artikel neu vorschlagen lassen</translation>
        </message>
        <message>
            <source>Suggest for the articles ahead</source>
            <extracomment>settings</extracomment>
            <translation>Vorschläge für die nächsten Artikel</translation>
        </message>
        <message>
            <source>Suggest questions as claims, or not</source>
            <extracomment>asking, commands</extracomment>
            <translation>Fragen als Behauptungen vorschlagen oder nicht</translation>
        </message>
        <message>
            <source>Suggested</source>
            <extracomment>mark_model</extracomment>
            <translation>Vorgeschlagen</translation>
        </message>
        <message>
            <source>suggested a label that the scheme lacks ({label})</source>
            <extracomment>entry_points</extracomment>
            <translation>hat ein Label vorgeschlagen, das im Schema fehlt ({label})</translation>
        </message>
        <message>
            <source>suggested a span that does not hold ({why})</source>
            <extracomment>entry_points</extracomment>
            <translation>hat eine Textstelle vorgeschlagen, die nicht stimmt ({why})</translation>
        </message>
        <message>
            <source>Suggested by {suggester}, as these words were decided before, {score:.0f}% sure</source>
            <extracomment>mark_model</extracomment>
            <translation>Vorgeschlagen von {suggester}, weil so über diese Wörter schon entschieden wurde, {score:.0f} % sicher</translation>
        </message>
        <message>
            <source>Suggested by {suggester}, {score:.0f}% sure</source>
            <extracomment>mark_model</extracomment>
            <translation>Vorgeschlagen von {suggester}, {score:.0f} % sicher</translation>
        </message>
        <message>
            <source>suggesting failed</source>
            <extracomment>queue_rows</extracomment>
            <translation>Vorschlagen fehlgeschlagen</translation>
        </message>
        <message>
            <source>suggesting…</source>
            <extracomment>suggesting_job</extracomment>
            <translation>sucht Vorschläge …</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <extracomment>settings, side_tabs</extracomment>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <source>suggestions</source>
            <extracomment>import_whose</extracomment>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <source>Suggestions and annotations</source>
            <extracomment>commands, suggestion_view</extracomment>
            <translation>Vorschläge und Annotationen</translation>
        </message>
        <message>
            <source>Suggestions are still to come; finish once more to do without them</source>
            <extracomment>reviewing</extracomment>
            <translation>Es kommen noch Vorschläge; schließen Sie noch einmal ab, um ohne sie auszukommen</translation>
        </message>
        <message>
            <source>Suggestions below {score:.2f} are looked at before finishing</source>
            <extracomment>finishing</extracomment>
            <translation>Vorschläge unter {score:.2f} werden vor dem Abschließen angesehen</translation>
        </message>
        <message>
            <source>Suggestions came just now; press once more to decide</source>
            <extracomment>actions</extracomment>
            <translation>Gerade sind Vorschläge gekommen; drücken Sie noch einmal, um zu entscheiden</translation>
        </message>
        <message>
            <source>suggestions up to date</source>
            <extracomment>suggesting_job</extracomment>
            <translation>Vorschläge aktuell</translation>
        </message>
        <message>
            <source>Swap</source>
            <extracomment>keys_page</extracomment>
            <translation>Tauschen</translation>
        </message>
        <message>
            <source>Take an import back</source>
            <extracomment>batches_dialog</extracomment>
            <translation>Import zurücknehmen</translation>
        </message>
        <message>
            <source>take away {answers}</source>
            <extracomment>lint_scheme</extracomment>
            <translation>{answers} wegnehmen</translation>
        </message>
        <message>
            <source>Take back</source>
            <extracomment>batches_dialog</extracomment>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Take back…</source>
            <extracomment>batches_dialog</extracomment>
            <translation>Zurücknehmen …</translation>
        </message>
        <message>
            <source>Take it away, and ask where it comes from.</source>
            <extracomment>plain_files</extracomment>
            <translation>Entfernen Sie es, und fragen Sie, woher es kommt.</translation>
        </message>
        <message>
            <source>take the {role} away</source>
            <extracomment>lint_claims</extracomment>
            <translation>Rolle „{role}“ wegnehmen</translation>
        </message>
        <message numerus="yes">
            <source>Take {n:,} articles back?</source>
            <extracomment>batches_dialog</extracomment>
            <translation>
                <numerusform>{n:,} Artikel zurücknehmen?</numerusform>
                <numerusform>{n:,} Artikel zurücknehmen?</numerusform>
            </translation>
        </message>
        <message>
            <source>taken back</source>
            <extracomment>taking_back</extracomment>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>taken back in part: take it back once more</source>
            <extracomment>taking_back</extracomment>
            <translation>teilweise zurückgenommen: noch einmal zurücknehmen</translation>
        </message>
        <message>
            <source>Taking import {number} back</source>
            <extracomment>import_commands</extracomment>
            <translation>Import {number} wird zurückgenommen</translation>
        </message>
        <message>
            <source>Text</source>
            <extracomment>import_fields</extracomment>
            <translation>Text</translation>
        </message>
        <message>
            <source>Text at its own size</source>
            <extracomment>commands</extracomment>
            <translation>Text in normaler Größe</translation>
        </message>
        <message>
            <source>Text, one article a file</source>
            <extracomment>formats</extracomment>
            <translation>Text, ein Artikel pro Datei</translation>
        </message>
        <message>
            <source>the annotator’s name</source>
            <extracomment>import_whose</extracomment>
            <translation>Name des Annotators</translation>
        </message>
        <message>
            <source>The answer to “{name}” is about the whole text, and was left out.</source>
            <extracomment>label_studio_regions</extracomment>
            <translation>Die Antwort auf „{name}“ betrifft den ganzen Text und wurde weggelassen.</translation>
        </message>
        <message>
            <source>The answer “{name}” is about the whole text, and was left out.</source>
            <extracomment>prodigy</extracomment>
            <translation>Die Antwort „{name}“ betrifft den ganzen Text und wurde weggelassen.</translation>
        </message>
        <message>
            <source>The archive cannot be unpacked: {error}.</source>
            <extracomment>archives</extracomment>
            <translation>Das Archiv kann nicht entpackt werden: {error}.</translation>
        </message>
        <message>
            <source>The archive holds more than {most:,} files.</source>
            <extracomment>archives</extracomment>
            <translation>Das Archiv enthält mehr als {most:,} Dateien.</translation>
        </message>
        <message>
            <source>The archive unpacks to more than {most:,} bytes.</source>
            <extracomment>archives</extracomment>
            <translation>Das Archiv hat entpackt mehr als {most:,} Bytes.</translation>
        </message>
        <message>
            <source>The article has more than {most:,} characters.</source>
            <extracomment>conll_rows</extracomment>
            <translation>Der Artikel hat mehr als {most:,} Zeichen.</translation>
        </message>
        <message>
            <source>The article jumps to the next mark and does not glide, and carets do not blink.</source>
            <extracomment>settings</extracomment>
            <translation>Der Artikel springt zur nächsten Markierung, statt zu gleiten, und Schreibmarken blinken nicht.</translation>
        </message>
        <message>
            <source>The article “{name}” was taken back with its import.</source>
            <extracomment>journal</extracomment>
            <translation>Der Artikel „{name}“ wurde mit seinem Import zurückgenommen.</translation>
        </message>
        <message>
            <source>The attribute “{name}” is not a single value.</source>
            <extracomment>span_records</extracomment>
            <translation>Das Merkmal „{name}“ ist kein einzelner Wert.</translation>
        </message>
        <message>
            <source>The attributes of a span are not an object.</source>
            <extracomment>span_records</extracomment>
            <translation>Die Merkmale einer Textstelle sind kein Objekt.</translation>
        </message>
        <message>
            <source>The backup is gone as soon as it was made.</source>
            <extracomment>backups</extracomment>
            <translation>Die Sicherung ist gleich nach dem Anlegen verschwunden.</translation>
        </message>
        <message>
            <source>The categories of the whole text were left out.</source>
            <extracomment>docbin</extracomment>
            <translation>Die Kategorien des ganzen Texts wurden weggelassen.</translation>
        </message>
        <message>
            <source>The claim restated so that it stands alone.</source>
            <extracomment>news.toml</extracomment>
            <translation>Die Behauptung so umformuliert, dass sie für sich steht.</translation>
        </message>
        <message>
            <source>The decided articles hold no text to learn from.</source>
            <extracomment>entity_training</extracomment>
            <translation>Die entschiedenen Artikel enthalten keinen Text, aus dem gelernt werden könnte.</translation>
        </message>
        <message>
            <source>The disk failed to read or write.</source>
            <extracomment>connection</extracomment>
            <translation>Der Datenträger konnte nicht gelesen oder beschrieben werden.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <extracomment>connection, disks</extracomment>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <source>The disk says: {error}.</source>
            <extracomment>disks, plain_files</extracomment>
            <translation>Der Datenträger meldet: {error}.</translation>
        </message>
        <message>
            <source>The encoding of this file is not known.</source>
            <extracomment>encodings</extracomment>
            <translation>Die Kodierung dieser Datei ist unbekannt.</translation>
        </message>
        <message>
            <source>The event has no trigger.</source>
            <extracomment>brat_lines</extracomment>
            <translation>Das Ereignis hat keinen Trigger.</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <extracomment>window_commands</extracomment>
            <translation>Der Export wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The fields are {fields}.</source>
            <extracomment>fields</extracomment>
            <translation>Die Felder sind {fields}.</translation>
        </message>
        <message>
            <source>The file cannot be changed: {error}.</source>
            <extracomment>own_file</extracomment>
            <translation>Die Datei kann nicht geändert werden: {error}.</translation>
        </message>
        <message>
            <source>The file cannot be read: {reason}.</source>
            <extracomment>foreign, packages</extracomment>
            <translation>Die Datei kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>The file declares a document type, which no XMI needs, and was not read.</source>
            <extracomment>cas_xmi</extracomment>
            <translation>Die Datei deklariert einen Dokumenttyp, den kein XMI braucht, und wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>The file declares entities, which no office program does; it was not opened.</source>
            <extracomment>packages</extracomment>
            <translation>Die Datei deklariert Entities, was kein Büroprogramm tut; sie wurde nicht geöffnet.</translation>
        </message>
        <message>
            <source>The file does not read back as it was written.</source>
            <extracomment>read_back</extracomment>
            <translation>Die Datei liest sich nicht so, wie sie geschrieben wurde.</translation>
        </message>
        <message>
            <source>The file has more than {most:,} pages.</source>
            <extracomment>pdf</extracomment>
            <translation>Die Datei hat mehr als {most:,} Seiten.</translation>
        </message>
        <message>
            <source>The file has {size:,} bytes; one of this format is read up to {most:,}.</source>
            <extracomment>limits</extracomment>
            <translation>Die Datei hat {size:,} Bytes; in diesem Format werden bis zu {most:,} gelesen.</translation>
        </message>
        <message>
            <source>The file holds no text.</source>
            <extracomment>cas</extracomment>
            <translation>Die Datei enthält keinen Text.</translation>
        </message>
        <message>
            <source>The file is encrypted.</source>
            <extracomment>pdf</extracomment>
            <translation>Die Datei ist verschlüsselt.</translation>
        </message>
        <message>
            <source>The file is nested too deeply to be read.</source>
            <extracomment>reading</extracomment>
            <translation>Die Datei ist zu tief verschachtelt, um gelesen zu werden.</translation>
        </message>
        <message>
            <source>The file is not JSON, or it is cut off: {error}.</source>
            <extracomment>reading</extracomment>
            <translation>Die Datei ist kein JSON, oder sie ist abgeschnitten: {error}.</translation>
        </message>
        <message>
            <source>The file is too large for a scheme.</source>
            <extracomment>release_checks</extracomment>
            <translation>Die Datei ist zu groß für ein Schema.</translation>
        </message>
        <message>
            <source>The file unpacks to more than {most:,} bytes.</source>
            <extracomment>docbin_files, packages</extracomment>
            <translation>Die Datei hat entpackt mehr als {most:,} Bytes.</translation>
        </message>
        <message>
            <source>The file wants a password, or is of an old version of Office.</source>
            <extracomment>packages</extracomment>
            <translation>Die Datei verlangt ein Passwort oder stammt aus einer alten Office-Version.</translation>
        </message>
        <message>
            <source>The files bring no annotations and no suggestions.</source>
            <extracomment>import_labels</extracomment>
            <translation>Die Dateien bringen weder Annotationen noch Vorschläge mit.</translation>
        </message>
        <message>
            <source>The first articles, as they will be</source>
            <extracomment>import_dialog</extracomment>
            <translation>Die ersten Artikel, wie sie sein werden</translation>
        </message>
        <message>
            <source>The id is neither a text nor a number: {value}.</source>
            <extracomment>json_records</extracomment>
            <translation>Die Kennung ist weder Text noch Zahl: {value}.</translation>
        </message>
        <message>
            <source>The id “{id}” is there already.</source>
            <extracomment>brat_lines</extracomment>
            <translation>Die Kennung „{id}“ ist schon vergeben.</translation>
        </message>
        <message>
            <source>The id “{value}” is there already.</source>
            <extracomment>incoming, web_annotation_marks</extracomment>
            <translation>Die Kennung „{value}“ ist schon vergeben.</translation>
        </message>
        <message>
            <source>The item is not an object, but {kind}.</source>
            <extracomment>json_records</extracomment>
            <translation>Das Element ist kein Objekt, sondern {kind}.</translation>
        </message>
        <message>
            <source>The journal speaks of a decision that it does not hold.</source>
            <extracomment>journal</extracomment>
            <translation>Das Journal nennt eine Entscheidung, die es nicht enthält.</translation>
        </message>
        <message>
            <source>The key of this label</source>
            <extracomment>import_labels</extracomment>
            <translation>Die Taste dieses Labels</translation>
        </message>
        <message>
            <source>The key {key} is given to “{one}” and to “{other}”.</source>
            <extracomment>keymap</extracomment>
            <translation>Die Taste {key} ist für „{one}“ und für „{other}“ vergeben.</translation>
        </message>
        <message>
            <source>The keymap cannot be read: {error}.</source>
            <extracomment>keymap</extracomment>
            <translation>Die Tastenbelegung kann nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <source>The keys of “{name}” are not a list of names of keys.</source>
            <extracomment>keymap</extracomment>
            <translation>Die Tasten von „{name}“ sind keine Liste von Tastennamen.</translation>
        </message>
        <message>
            <source>The label scheme is lost; the one that ships has taken its place.</source>
            <extracomment>recovering</extracomment>
            <translation>Das Labelschema ist verloren; an seine Stelle ist das mitgelieferte getreten.</translation>
        </message>
        <message>
            <source>The label “{name}” is of the whole text, and was left out.</source>
            <extracomment>doccano</extracomment>
            <translation>Das Label „{name}“ betrifft den ganzen Text und wurde weggelassen.</translation>
        </message>
        <message>
            <source>The last ten are kept, one a day for a week, one a week for two months; fewer of large projects, but two.</source>
            <extracomment>settings</extracomment>
            <translation>Behalten werden die letzten zehn, eine pro Tag für eine Woche, eine pro Woche für zwei Monate; von großen Projekten weniger, aber mindestens zwei.</translation>
        </message>
        <message>
            <source>The layer “{layer}” has no labels.</source>
            <extracomment>schemes</extracomment>
            <translation>Die Ebene „{layer}“ hat keine Labels.</translation>
        </message>
        <message>
            <source>The layer “{layer}” has the label {name} twice.</source>
            <extracomment>schemes</extracomment>
            <translation>Die Ebene „{layer}“ hat das Label {name} zweimal.</translation>
        </message>
        <message>
            <source>the letters beside it</source>
            <extracomment>jump</extracomment>
            <translation>die Buchstaben daneben</translation>
        </message>
        <message>
            <source>The line above the article says why, and what can be done.</source>
            <extracomment>window_commands</extracomment>
            <translation>Die Zeile über dem Artikel sagt, warum, und was sich tun lässt.</translation>
        </message>
        <message>
            <source>The line does not say a name and the id of an annotation.</source>
            <extracomment>brat_lines</extracomment>
            <translation>Die Zeile nennt nicht einen Namen und die Kennung einer Annotation.</translation>
        </message>
        <message>
            <source>The line has no tab behind its id.</source>
            <extracomment>brat_lines</extracomment>
            <translation>Die Zeile hat hinter ihrer Kennung keinen Tabulator.</translation>
        </message>
        <message>
            <source>The line has {found} columns, those before it have {width}.</source>
            <extracomment>conll_rows</extracomment>
            <translation>Die Zeile hat {found} Spalten, die davor haben {width}.</translation>
        </message>
        <message>
            <source>The line holds a number that cannot be read: {error}.</source>
            <extracomment>json_records</extracomment>
            <translation>Die Zeile enthält eine Zahl, die nicht gelesen werden kann: {error}.</translation>
        </message>
        <message>
            <source>The line holds half a character ({half}, a lone surrogate), which no file can keep.</source>
            <extracomment>json_records</extracomment>
            <translation>Die Zeile enthält ein halbes Zeichen ({half}, ein einzelnes Surrogat), das keine Datei aufnehmen kann.</translation>
        </message>
        <message>
            <source>The line holds no article with an id, a text and its metadata.</source>
            <extracomment>release_reading</extracomment>
            <translation>Die Zeile enthält keinen Artikel mit Kennung, Text und Metadaten.</translation>
        </message>
        <message>
            <source>The line holds no article with an id.</source>
            <extracomment>release_diff</extracomment>
            <translation>Die Zeile enthält keinen Artikel mit einer Kennung.</translation>
        </message>
        <message>
            <source>The line is nested too deeply to be read.</source>
            <extracomment>json_records</extracomment>
            <translation>Die Zeile ist zu tief verschachtelt, um gelesen zu werden.</translation>
        </message>
        <message>
            <source>The line is no JSON object.</source>
            <extracomment>release_reading</extracomment>
            <translation>Die Zeile ist kein JSON-Objekt.</translation>
        </message>
        <message>
            <source>The line is no JSON: {error}</source>
            <extracomment>release_reading</extracomment>
            <translation>Die Zeile ist kein JSON: {error}</translation>
        </message>
        <message>
            <source>The line is no token with a tag.</source>
            <extracomment>conll_rows</extracomment>
            <translation>Die Zeile ist kein Token mit Tag.</translation>
        </message>
        <message>
            <source>The line is not an object, but {kind}.</source>
            <extracomment>json_records</extracomment>
            <translation>Die Zeile ist kein Objekt, sondern {kind}.</translation>
        </message>
        <message>
            <source>The line is not JSON: {error} at character {at}.</source>
            <extracomment>json_records</extracomment>
            <translation>Die Zeile ist kein JSON: {error} bei Zeichen {at}.</translation>
        </message>
        <message>
            <source>The line is not UTF-8: byte {at} is 0x{byte}.</source>
            <extracomment>json_records</extracomment>
            <translation>Die Zeile ist nicht UTF-8: Byte {at} ist 0x{byte}.</translation>
        </message>
        <message>
            <source>The line is too long to be an article.</source>
            <extracomment>release_reading</extracomment>
            <translation>Die Zeile ist zu lang für einen Artikel.</translation>
        </message>
        <message>
            <source>The line was left out: {what}</source>
            <extracomment>brat</extracomment>
            <translation>Die Zeile wurde weggelassen: {what}</translation>
        </message>
        <message>
            <source>The list for {split} names “{key}”, which is no article here.</source>
            <extracomment>parting</extracomment>
            <translation>Die Liste für {split} nennt „{key}“, was hier kein Artikel ist.</translation>
        </message>
        <message>
            <source>The list of articles cannot be read.</source>
            <extracomment>split_choice</extracomment>
            <translation>Die Liste der Artikel kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The name is too long.</source>
            <extracomment>disks</extracomment>
            <translation>Der Name ist zu lang.</translation>
        </message>
        <message>
            <source>The name “{name}” is that of another column.</source>
            <extracomment>hugging_face_release</extracomment>
            <translation>So, „{name}“, heißt schon eine andere Spalte.</translation>
        </message>
        <message>
            <source>The name “{name}” means something else in {schema}.</source>
            <extracomment>workbench_jsonl</extracomment>
            <translation>Der Name „{name}“ bedeutet in {schema} etwas anderes.</translation>
        </message>
        <message>
            <source>The names of marks stand between the lines, so less than 150 % is tight.</source>
            <extracomment>settings</extracomment>
            <translation>Zwischen den Zeilen stehen die Namen der Markierungen; unter 150 % wird es eng.</translation>
        </message>
        <message>
            <source>The newsroom’s priority; never a reason to show or hide a claim.</source>
            <extracomment>news.toml</extracomment>
            <translation>Was der Redaktion wichtig ist; nie ein Grund, eine Behauptung zu zeigen oder zu verbergen.</translation>
        </message>
        <message>
            <source>The offset {unit} is in the middle of a character.</source>
            <extracomment>offsets</extracomment>
            <translation>Die Position {unit} liegt mitten in einem Zeichen.</translation>
        </message>
        <message>
            <source>The offset {unit} is not inside the text.</source>
            <extracomment>offsets</extracomment>
            <translation>Die Position {unit} liegt nicht im Text.</translation>
        </message>
        <message>
            <source>the one that ships</source>
            <extracomment>training_words</extracomment>
            <translation>das mitgelieferte</translation>
        </message>
        <message>
            <source>The origin of a span does not name its suggester and version.</source>
            <extracomment>span_records</extracomment>
            <translation>Die Herkunft einer Textstelle nennt ihr Vorschlagsmodul und dessen Version nicht.</translation>
        </message>
        <message>
            <source>The origin of a span has an unreadable {name}: {value}.</source>
            <extracomment>span_records</extracomment>
            <translation>Die Herkunft einer Textstelle hat ein unlesbares {name}: {value}.</translation>
        </message>
        <message>
            <source>The origin of a span is not an object.</source>
            <extracomment>span_records</extracomment>
            <translation>Die Herkunft einer Textstelle ist kein Objekt.</translation>
        </message>
        <message>
            <source>The other two are told apart by people who see few colours. Each mark has its name beside it as well.</source>
            <extracomment>settings</extracomment>
            <translation>Die beiden anderen können Menschen mit Farbenfehlsichtigkeit unterscheiden. Neben jeder Markierung steht auch ihr Name.</translation>
        </message>
        <message>
            <source>The package “{name}” is no spaCy pipeline, so it is not loaded.</source>
            <extracomment>languages</extracomment>
            <translation>Das Paket „{name}“ ist keine spaCy-Pipeline und wird deshalb nicht geladen.</translation>
        </message>
        <message>
            <source>The package “{name}”, which this project names, is no spaCy pipeline.</source>
            <extracomment>pipelines_in_use</extracomment>
            <translation>Das Paket „{name}“, das dieses Projekt nennt, ist keine spaCy-Pipeline.</translation>
        </message>
        <message>
            <source>The page has no text.</source>
            <extracomment>html_pages</extracomment>
            <translation>Die Seite hat keinen Text.</translation>
        </message>
        <message>
            <source>The parts of {id} overlap.</source>
            <extracomment>brat_marks</extracomment>
            <translation>Die Teile von {id} überschneiden sich.</translation>
        </message>
        <message>
            <source>The pipeline “{name}” cannot be loaded: {said}</source>
            <extracomment>pipelines</extracomment>
            <translation>Die Pipeline „{name}“ kann nicht geladen werden: {said}</translation>
        </message>
        <message>
            <source>The process that learns has stopped, most likely for want of memory or of room on the disk.</source>
            <extracomment>training_process</extracomment>
            <translation>Der lernende Prozess wurde beendet, wahrscheinlich aus Mangel an Arbeitsspeicher oder Platz auf dem Datenträger.</translation>
        </message>
        <message>
            <source>The process that suggests has stopped again and again.</source>
            <extracomment>suggesting_job</extracomment>
            <translation>Der Prozess für Vorschläge wurde immer wieder beendet.</translation>
        </message>
        <message>
            <source>The process that suggests has stopped twice over “{title}”.</source>
            <extracomment>patience, suggesting_job</extracomment>
            <translation>Der Prozess für Vorschläge wurde über „{title}“ zweimal beendet.</translation>
        </message>
        <message>
            <source>The project cannot be recovered: {error}.</source>
            <extracomment>recovery</extracomment>
            <translation>Das Projekt kann nicht gerettet werden: {error}.</translation>
        </message>
        <message>
            <source>The project does not use the suggester “{name}”.</source>
            <extracomment>changing_suggesters</extracomment>
            <translation>Das Projekt verwendet das Vorschlagsmodul „{name}“ nicht.</translation>
        </message>
        <message>
            <source>The project file can only be read here.</source>
            <extracomment>connection</extracomment>
            <translation>Die Projektdatei kann hier nur gelesen werden.</translation>
        </message>
        <message>
            <source>The project file cannot be opened.</source>
            <extracomment>connection</extracomment>
            <translation>Die Projektdatei kann nicht geöffnet werden.</translation>
        </message>
        <message>
            <source>The project file has no article number {row:,}.</source>
            <extracomment>articles</extracomment>
            <translation>Die Projektdatei hat keinen Artikel Nummer {row:,}.</translation>
        </message>
        <message>
            <source>The project file has no article “{name}”.</source>
            <extracomment>journal</extracomment>
            <translation>In der Projektdatei gibt es keinen Artikel „{name}“.</translation>
        </message>
        <message>
            <source>The project file is damaged.</source>
            <extracomment>connection</extracomment>
            <translation>Die Projektdatei ist beschädigt.</translation>
        </message>
        <message>
            <source>The project file is damaged: it has no index “{name}”.</source>
            <extracomment>foreign</extracomment>
            <translation>Die Projektdatei ist beschädigt: Ihr fehlt der Index „{name}“.</translation>
        </message>
        <message>
            <source>The project file is damaged: it has no table “{name}”.</source>
            <extracomment>foreign</extracomment>
            <translation>Die Projektdatei ist beschädigt: Ihr fehlt die Tabelle „{name}“.</translation>
        </message>
        <message>
            <source>The project file is damaged: work with an earlier copy of it.</source>
            <extracomment>stored_marks</extracomment>
            <translation>Die Projektdatei ist beschädigt: Arbeiten Sie mit einer früheren Kopie.</translation>
        </message>
        <message>
            <source>The project file is gone.</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Die Projektdatei ist nicht mehr da.</translation>
        </message>
        <message>
            <source>The project file was moved, deleted or replaced while it was open.</source>
            <extracomment>connection</extracomment>
            <translation>Die Projektdatei wurde verschoben, gelöscht oder ersetzt, während sie geöffnet war.</translation>
        </message>
        <message>
            <source>The project holds no label scheme.</source>
            <extracomment>project</extracomment>
            <translation>Das Projekt enthält kein Labelschema.</translation>
        </message>
        <message>
            <source>The project is as it was on {when}</source>
            <extracomment>backup_commands</extracomment>
            <translation>Das Projekt ist auf dem Stand vom {when}</translation>
        </message>
        <message>
            <source>The project is open in another window or program.</source>
            <extracomment>restoring</extracomment>
            <translation>Das Projekt ist in einem anderen Fenster oder Programm geöffnet.</translation>
        </message>
        <message>
            <source>The project “{name}” is damaged.</source>
            <extracomment>damage_dialog</extracomment>
            <translation>Das Projekt „{name}“ ist beschädigt.</translation>
        </message>
        <message>
            <source>The queue begins with what is least certain</source>
            <extracomment>queueing</extracomment>
            <translation>Die Artikelliste beginnt mit dem Unsichersten</translation>
        </message>
        <message>
            <source>The queue goes by story</source>
            <extracomment>queueing</extracomment>
            <translation>Die Artikelliste ist nach Ereignis geordnet</translation>
        </message>
        <message>
            <source>The queue is in the order of import</source>
            <extracomment>queueing</extracomment>
            <translation>Die Artikelliste folgt der Reihenfolge des Imports</translation>
        </message>
        <message>
            <source>The range {start}–{end} in “{name}” holds nothing but a part of a line end.</source>
            <extracomment>span_records</extracomment>
            <translation>Der Bereich {start}–{end} in „{name}“ enthält nur einen Teil eines Zeilenendes.</translation>
        </message>
        <message>
            <source>The range {start}–{end} in “{name}” is not inside a text of {length} characters.</source>
            <extracomment>span_records</extracomment>
            <translation>Der Bereich {start}–{end} in „{name}“ liegt nicht in einem Text von {length} Zeichen.</translation>
        </message>
        <message>
            <source>The range {start}–{end} is not inside a text of {length} characters.</source>
            <extracomment>spans</extracomment>
            <translation>Der Bereich {start}–{end} liegt nicht in einem Text von {length} Zeichen.</translation>
        </message>
        <message>
            <source>The regular expression “{expression}” {reason}.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Der reguläre Ausdruck „{expression}“ {reason}.</translation>
        </message>
        <message>
            <source>The relation “{name}” does not begin at a span, and was left out.</source>
            <extracomment>prodigy_spans</extracomment>
            <translation>Die Relation „{name}“ beginnt bei keiner Textstelle und wurde weggelassen.</translation>
        </message>
        <message>
            <source>The relation “{name}” does not join two regions, and was left out.</source>
            <extracomment>label_studio_marks, label_studio_regions</extracomment>
            <translation>Die Relation „{name}“ verbindet nicht zwei Bereiche und wurde weggelassen.</translation>
        </message>
        <message>
            <source>The relation “{name}” does not join two spans, and was left out.</source>
            <extracomment>brat_marks, cas_marks, doccano</extracomment>
            <translation>Die Relation „{name}“ verbindet nicht zwei Textstellen und wurde weggelassen.</translation>
        </message>
        <message>
            <source>The relation “{name}” was left out: its name means something else here.</source>
            <extracomment>brat_marks, cas_marks, doccano, label_studio_regions, prodigy_spans</extracomment>
            <translation>Die Relation „{name}“ wurde weggelassen: Ihr Name bedeutet hier etwas anderes.</translation>
        </message>
        <message>
            <source>The relation “{type}” does not have two arguments.</source>
            <extracomment>brat_lines</extracomment>
            <translation>Die Relation „{type}“ hat nicht zwei Argumente.</translation>
        </message>
        <message>
            <source>The rest was not read: byte 0x{byte} is not {encoding}.</source>
            <extracomment>encodings</extracomment>
            <translation>Der Rest wurde nicht gelesen: Byte 0x{byte} ist nicht {encoding}.</translation>
        </message>
        <message>
            <source>The rest was not read: it does not belong to the list.</source>
            <extracomment>json_items</extracomment>
            <translation>Der Rest wurde nicht gelesen: Er gehört nicht zur Liste.</translation>
        </message>
        <message>
            <source>The rest was not read: it is nested too deeply.</source>
            <extracomment>json_items</extracomment>
            <translation>Der Rest wurde nicht gelesen: Er ist zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>The rest was not read: it is not JSON, or the file is cut off ({error}).</source>
            <extracomment>json_items</extracomment>
            <translation>Der Rest wurde nicht gelesen: Er ist kein JSON, oder die Datei ist abgeschnitten ({error}).</translation>
        </message>
        <message>
            <source>The rest was not read: {error}.</source>
            <extracomment>json_items</extracomment>
            <translation>Der Rest wurde nicht gelesen: {error}.</translation>
        </message>
        <message>
            <source>The row cannot be read: {error}.</source>
            <extracomment>tables</extracomment>
            <translation>Die Zeile kann nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <source>The row has {fields} fields, the header {header}.</source>
            <extracomment>tables</extracomment>
            <translation>Die Zeile hat {fields} Felder, die Kopfzeile {header}.</translation>
        </message>
        <message>
            <source>The rows are too long to be read.</source>
            <extracomment>parquet_files</extracomment>
            <translation>Die Zeilen sind zu lang, um gelesen zu werden.</translation>
        </message>
        <message>
            <source>The rule for finishing articles that was set last is lost.</source>
            <extracomment>recovering</extracomment>
            <translation>Die zuletzt eingestellte Regel zum Abschließen von Artikeln ist verloren.</translation>
        </message>
        <message>
            <source>The rule for finishing cannot be read.</source>
            <extracomment>finishing</extracomment>
            <translation>Die Regel zum Abschließen kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The rule for finishing cannot be read: {value} is no score.</source>
            <extracomment>finishing</extracomment>
            <translation>Die Regel zum Abschließen kann nicht gelesen werden: {value} ist keine Bewertung.</translation>
        </message>
        <message>
            <source>The rules are {names}.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Die Regeln sind {names}.</translation>
        </message>
        <message>
            <source>The same elsewhere</source>
            <extracomment>commands</extracomment>
            <translation>Dasselbe an anderen Stellen</translation>
        </message>
        <message>
            <source>The same in other articles</source>
            <extracomment>elsewhere_view</extracomment>
            <translation>Dasselbe in anderen Artikeln</translation>
        </message>
        <message>
            <source>the same text is here already, as {name}.</source>
            <extracomment>import_commands</extracomment>
            <translation>derselbe Text ist schon da, als {name}.</translation>
        </message>
        <message>
            <source>The same words are called something else in other articles. What stands around may make both right.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Dieselben Wörter heißen in anderen Artikeln anders. Was darum herum steht, kann beides richtig machen.</translation>
        </message>
        <message>
            <source>The same words rarely mean two things in one article. Where they do, both may be right: say so.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Dieselben Wörter bedeuten in einem Artikel selten zweierlei. Wo doch, kann beides richtig sein: Sagen Sie es.</translation>
        </message>
        <message>
            <source>The scheme has no label “{label}”.</source>
            <extracomment>intake</extracomment>
            <translation>Das Schema hat kein Label „{label}“.</translation>
        </message>
        <message>
            <source>The scheme has no layer or label “{name}” here.</source>
            <extracomment>schemes</extracomment>
            <translation>Das Schema hat hier keine Ebene und kein Label „{name}“.</translation>
        </message>
        <message>
            <source>The scheme has no layer “{layer}”.</source>
            <extracomment>intake</extracomment>
            <translation>Das Schema hat keine Ebene „{layer}“.</translation>
        </message>
        <message>
            <source>The scheme has no layers.</source>
            <extracomment>schemes</extracomment>
            <translation>Das Schema hat keine Ebenen.</translation>
        </message>
        <message>
            <source>the scheme has no such answer: {answers}</source>
            <extracomment>lint_scheme</extracomment>
            <translation>das Schema kennt diese Antwort nicht: {answers}</translation>
        </message>
        <message>
            <source>the scheme has no {role} here</source>
            <extracomment>lint_claims</extracomment>
            <translation>das Schema hat hier keine Rolle „{role}“</translation>
        </message>
        <message>
            <source>The scheme is not of the expected shape: {error}.</source>
            <extracomment>schemes</extracomment>
            <translation>Das Schema hat nicht die erwartete Form: {error}.</translation>
        </message>
        <message>
            <source>The scheme lacks {error}.</source>
            <extracomment>schemes</extracomment>
            <translation>Im Schema fehlt {error}.</translation>
        </message>
        <message>
            <source>The score of a span is not a number from 0 to 1, but {score}.</source>
            <extracomment>span_records</extracomment>
            <translation>Die Bewertung einer Textstelle ist keine Zahl von 0 bis 1, sondern {score}.</translation>
        </message>
        <message>
            <source>The sentence with this line was left out: {what}</source>
            <extracomment>conll</extracomment>
            <translation>Der Satz mit dieser Zeile wurde weggelassen: {what}</translation>
        </message>
        <message>
            <source>The settings cannot be read: {error}.</source>
            <extracomment>settings_file</extracomment>
            <translation>Die Einstellungen können nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <source>The settings of lint cannot be read.</source>
            <extracomment>linting</extracomment>
            <translation>Die Einstellungen für Befunde können nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The span {start}–{end} in “{layer}” has no label.</source>
            <extracomment>span_records</extracomment>
            <translation>Die Textstelle {start}–{end} in „{layer}“ hat kein Label.</translation>
        </message>
        <message>
            <source>The state of an article cannot be read.</source>
            <extracomment>journal</extracomment>
            <translation>Der Stand eines Artikels ist nicht lesbar.</translation>
        </message>
        <message>
            <source>The suggester “{name}” of {package} cannot be started: {error}.</source>
            <extracomment>entry_points</extracomment>
            <translation>Das Vorschlagsmodul „{name}“ aus {package} kann nicht gestartet werden: {error}.</translation>
        </message>
        <message>
            <source>The suggester “{name}” {fault} in the article “{article}”. That is left out, here and in other articles.</source>
            <extracomment>entry_points</extracomment>
            <translation>Im Artikel „{article}“: Das Vorschlagsmodul „{name}“ {fault}. Das wird weggelassen, hier und in anderen Artikeln.</translation>
        </message>
        <message>
            <source>The suggesters' settings cannot be read.</source>
            <extracomment>project</extracomment>
            <translation>Die Einstellungen der Vorschlagsmodule können nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The suggesters' settings cannot be read: “{name}” is {value}.</source>
            <extracomment>suggester_settings</extracomment>
            <translation>Die Einstellungen der Vorschlagsmodule können nicht gelesen werden: „{name}“ ist {value}.</translation>
        </message>
        <message>
            <source>The system's own beep, where a key has a command that cannot be done just now.</source>
            <extracomment>settings</extracomment>
            <translation>Der Signalton des Systems, wenn der Befehl einer Taste gerade nicht möglich ist.</translation>
        </message>
        <message>
            <source>The table is empty.</source>
            <extracomment>excel, tables</extracomment>
            <translation>Die Tabelle ist leer.</translation>
        </message>
        <message>
            <source>The tag {tag} in “{name}” has no name.</source>
            <extracomment>hugging_face_names</extracomment>
            <translation>Das Tag {tag} in „{name}“ hat keinen Namen.</translation>
        </message>
        <message>
            <source>The tags of the tokens say otherwise than the spans, and were left out.</source>
            <extracomment>hugging_face</extracomment>
            <translation>Die Tags der Tokens sagen anderes als die Textstellen und wurden weggelassen.</translation>
        </message>
        <message>
            <source>The text at the parts of {id} is not “{quote}”.</source>
            <extracomment>brat_marks</extracomment>
            <translation>Der Text an den Teilen von {id} ist nicht „{quote}“.</translation>
        </message>
        <message>
            <source>The text has a NUL character at {at}, which a project file cannot keep.</source>
            <extracomment>drafts</extracomment>
            <translation>Der Text hat an Stelle {at} ein NUL-Zeichen, das eine Projektdatei nicht aufnehmen kann.</translation>
        </message>
        <message>
            <source>The text has half a character (U+{code}, a lone surrogate) at {at}.</source>
            <extracomment>drafts</extracomment>
            <translation>Der Text hat an Stelle {at} ein halbes Zeichen (U+{code}, ein einzelnes Surrogat).</translation>
        </message>
        <message>
            <source>The text has more than {most:,} characters.</source>
            <extracomment>pdf</extracomment>
            <translation>Der Text hat mehr als {most:,} Zeichen.</translation>
        </message>
        <message>
            <source>The text has {length:,} characters; an article may have {most:,}.</source>
            <extracomment>limits</extracomment>
            <translation>Der Text hat {length:,} Zeichen; ein Artikel darf {most:,} haben.</translation>
        </message>
        <message>
            <source>The text has {lines:,} lines; an article may have {most:,}.</source>
            <extracomment>limits</extracomment>
            <translation>Der Text hat {lines:,} Zeilen; ein Artikel darf {most:,} haben.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <extracomment>drafts</extracomment>
            <translation>Der Text ist leer.</translation>
        </message>
        <message>
            <source>The text is not the one that was exported: its text_sha256 differs.</source>
            <extracomment>jsonl</extracomment>
            <translation>Der Text ist nicht der, der exportiert wurde: Sein text_sha256 weicht ab.</translation>
        </message>
        <message>
            <source>The text that “{name}” stands for is not in the file.</source>
            <extracomment>web_annotation</extracomment>
            <translation>Der Text, für den „{name}“ steht, ist nicht in der Datei.</translation>
        </message>
        <message numerus="yes">
            <source>The texts of these articles may be changed: {names}.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>Der Text dieses Artikels ist vielleicht verändert: {names}.</numerusform>
                <numerusform>Die Texte dieser Artikel sind vielleicht verändert: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The texts of {n:,} articles are lost. What was decided in them is kept out of sight and can be brought back as an import: {names}.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>Der Text von {n:,} Artikel ist verloren. Was darin entschieden wurde, ist ausgeblendet und kann als Import zurückgeholt werden: {names}.</numerusform>
                <numerusform>Die Texte von {n:,} Artikeln sind verloren. Was darin entschieden wurde, ist ausgeblendet und kann als Import zurückgeholt werden: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The usual holds instead, until you set it again.</source>
            <extracomment>kept_settings</extracomment>
            <translation>Stattdessen gilt das Übliche, bis Sie es neu einstellen.</translation>
        </message>
        <message>
            <source>The web archive holds no page.</source>
            <extracomment>html_pages</extracomment>
            <translation>Das Webarchiv enthält keine Seite.</translation>
        </message>
        <message>
            <source>the white space between tokens</source>
            <extracomment>conll_release</extracomment>
            <translation>der Leerraum zwischen Tokens</translation>
        </message>
        <message>
            <source>The words that do the claiming teach how claims are found. Some claims have none, behind a colon.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Die zuschreibenden Wörter lehren, wie Behauptungen gefunden werden. Manche haben keine, nach einem Doppelpunkt.</translation>
        </message>
        <message>
            <source>The words “{words}” are not in the text, and were left out.</source>
            <extracomment>web_annotation_anchors</extracomment>
            <translation>Die Wörter „{words}“ stehen nicht im Text und wurden weggelassen.</translation>
        </message>
        <message>
            <source>The workbench did not end as it should the last time. What you decided is saved.</source>
            <extracomment>sitting_notes</extracomment>
            <translation>Das Programm endete beim letzten Mal nicht, wie es sollte. Was Sie entschieden haben, ist gespeichert.</translation>
        </message>
        <message>
            <source>The workbench's own</source>
            <extracomment>settings</extracomment>
            <translation>Die des Programms</translation>
        </message>
        <message>
            <source>The workbook has no sheet “{name}”.</source>
            <extracomment>excel</extracomment>
            <translation>Die Arbeitsmappe hat kein Tabellenblatt „{name}“.</translation>
        </message>
        <message>
            <source>The {kind} “{name}” of this file is not the one that a project has.</source>
            <extracomment>foreign</extracomment>
            <translation>In dieser Datei ist „{name}“ ({kind}) nicht so, wie ein Projekt es hat.</translation>
        </message>
        <message>
            <source>the {role} is not where its words are</source>
            <extracomment>lint_claims</extracomment>
            <translation>die Rolle „{role}“ steht nicht dort, wo ihre Wörter sind</translation>
        </message>
        <message>
            <source>the {role} “{words}” stands for an entity that is gone</source>
            <extracomment>lint_claims</extracomment>
            <translation>die Rolle „{role}“ („{words}“) steht für eine Entität, die es nicht mehr gibt</translation>
        </message>
        <message>
            <source>The {what} of a span is neither a text nor a number: {value}.</source>
            <extracomment>span_records</extracomment>
            <translation>„{what}“ einer Textstelle ist weder Text noch Zahl: {value}.</translation>
        </message>
        <message>
            <source>Theme</source>
            <extracomment>settings</extracomment>
            <translation>Design</translation>
        </message>
        <message>
            <source>Theme: as the system</source>
            <extracomment>look_commands</extracomment>
            <translation>Design: wie das System</translation>
        </message>
        <message>
            <source>Theme: dark</source>
            <extracomment>look_commands</extracomment>
            <translation>Design: dunkel</translation>
        </message>
        <message>
            <source>Theme: light</source>
            <extracomment>look_commands</extracomment>
            <translation>Design: hell</translation>
        </message>
        <message>
            <source>then cancelled</source>
            <extracomment>importing</extracomment>
            <translation>dann abgebrochen</translation>
        </message>
        <message>
            <source>There are more than {most:,} patterns, or {most_of_tokens:,} of tokens.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Es sind mehr als {most:,} Muster, oder mehr als {most_of_tokens:,} aus Tokens.</translation>
        </message>
        <message>
            <source>There are more than {most} splits.</source>
            <extracomment>splits</extracomment>
            <translation>Es gibt mehr als {most} Teile.</translation>
        </message>
        <message>
            <source>There are no fields.</source>
            <extracomment>fields</extracomment>
            <translation>Es gibt keine Felder.</translation>
        </message>
        <message>
            <source>There are no finished articles with {layer} to learn from.</source>
            <extracomment>training_work</extracomment>
            <translation>Es gibt keine abgeschlossenen Artikel mit {layer}, aus denen gelernt werden könnte.</translation>
        </message>
        <message>
            <source>There are no finished articles with {layer} to measure on.</source>
            <extracomment>training_work</extracomment>
            <translation>Es gibt keine abgeschlossenen Artikel mit {layer}, an denen gemessen werden könnte.</translation>
        </message>
        <message>
            <source>There are too few articles with claims to learn from.</source>
            <extracomment>claim_learning</extracomment>
            <translation>Es gibt zu wenige Artikel mit Behauptungen, um daraus zu lernen.</translation>
        </message>
        <message>
            <source>There are {names}.</source>
            <extracomment>by_name, schemes</extracomment>
            <translation>Es gibt {names}.</translation>
        </message>
        <message>
            <source>There is a file of this name already.</source>
            <extracomment>plain_files, recovering, recovery</extracomment>
            <translation>Eine Datei dieses Namens gibt es schon.</translation>
        </message>
        <message>
            <source>There is no answer “{answer}”.</source>
            <extracomment>prodigy</extracomment>
            <translation>Eine Antwort „{answer}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no article to release.</source>
            <extracomment>release</extracomment>
            <translation>Es gibt keinen Artikel zum Veröffentlichen.</translation>
        </message>
        <message>
            <source>There is no backup of this project yet.</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Von diesem Projekt gibt es noch keine Sicherung.</translation>
        </message>
        <message>
            <source>There is no backup “{name}”.</source>
            <extracomment>backups</extracomment>
            <translation>Eine Sicherung „{name}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no clause to cut here</source>
            <extracomment>refusals</extracomment>
            <translation>Hier ist kein Teilsatz abzuschneiden</translation>
        </message>
        <message>
            <source>There is no command “{name}”.</source>
            <extracomment>keymap</extracomment>
            <translation>Einen Befehl „{name}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no encoding named “{name}”.</source>
            <extracomment>encodings</extracomment>
            <translation>Eine Kodierung namens „{name}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no entity recognizer in this folder: {error}.</source>
            <extracomment>pipelines</extracomment>
            <translation>In diesem Ordner ist keine Entitätenerkennung: {error}.</translation>
        </message>
        <message>
            <source>There is no field “{name}”.</source>
            <extracomment>fields</extracomment>
            <translation>Ein Feld „{name}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no file “{name}”.</source>
            <extracomment>release_reading</extracomment>
            <translation>Eine Datei „{name}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no finding to go to</source>
            <extracomment>lint_view</extracomment>
            <translation>Es gibt keinen Befund, zu dem man gehen könnte</translation>
        </message>
        <message>
            <source>There is no format “{name}” for suggestions.</source>
            <extracomment>suggestion_formats</extracomment>
            <translation>Ein Format „{name}“ für Vorschläge gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no format “{name}” to export.</source>
            <extracomment>release_formats</extracomment>
            <translation>Ein Format „{name}“ für den Export gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no format “{name}”.</source>
            <extracomment>formats</extracomment>
            <translation>Ein Format „{name}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no import number {number}.</source>
            <extracomment>batches</extracomment>
            <translation>Einen Import Nummer {number} gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no mark here</source>
            <extracomment>marking</extracomment>
            <translation>Hier ist keine Markierung</translation>
        </message>
        <message>
            <source>There is no room for a backup: it takes {needed:.1f} MB, and {free:,.0f} MB are free.</source>
            <extracomment>backups</extracomment>
            <translation>Für eine Sicherung ist kein Platz: Sie braucht {needed:.1f} MB, und {free:,.0f} MB sind frei.</translation>
        </message>
        <message>
            <source>There is no rule “{name}”.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Eine Regel „{name}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no single annotator “{name}” here: {names}.</source>
            <extracomment>exporting</extracomment>
            <translation>Hier hat nicht genau eine Person den Namen „{name}“: {names}.</translation>
        </message>
        <message>
            <source>There is no spaCy pipeline “{name}”, which this project names.</source>
            <extracomment>pipelines_in_use</extracomment>
            <translation>Eine spaCy-Pipeline „{name}“, wie dieses Projekt sie nennt, gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no spaCy pipeline “{name}”.</source>
            <extracomment>languages</extracomment>
            <translation>Eine spaCy-Pipeline „{name}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no such file or folder.</source>
            <extracomment>disks</extracomment>
            <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <extracomment>reading</extracomment>
            <translation>Diese Datei gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <extracomment>recovery</extracomment>
            <translation>Diesen Ordner gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no such place in sight</source>
            <extracomment>jump</extracomment>
            <translation>Eine solche Stelle ist nicht zu sehen</translation>
        </message>
        <message>
            <source>There is no such project file.</source>
            <extracomment>plain_files, wiping</extracomment>
            <translation>Diese Projektdatei gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no suggester “{name}”.</source>
            <extracomment>entry_points</extracomment>
            <translation>Ein Vorschlagsmodul „{name}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no verdict “{verdict}”.</source>
            <extracomment>span_records</extracomment>
            <translation>Ein Urteil „{verdict}“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no “{name}”.</source>
            <extracomment>json_shapes</extracomment>
            <translation>„{name}“ fehlt.</translation>
        </message>
        <message>
            <source>There is nothing to redo</source>
            <extracomment>undoing</extracomment>
            <translation>Es gibt nichts zu wiederholen</translation>
        </message>
        <message>
            <source>There is nothing to undo</source>
            <extracomment>undoing</extracomment>
            <translation>Es gibt nichts rückgängig zu machen</translation>
        </message>
        <message>
            <source>These are not looked for any more.</source>
            <extracomment>lint_rows</extracomment>
            <translation>Danach wird nicht mehr gesucht.</translation>
        </message>
        <message>
            <source>These patterns are longer than {longest:,} characters.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Diese Muster sind länger als {longest:,} Zeichen.</translation>
        </message>
        <message>
            <source>They are learned from and measured by, and counted apart from what people do here.</source>
            <extracomment>import_whose</extracomment>
            <translation>Daraus wird gelernt, und daran wird gemessen; gezählt werden sie getrennt von dem, was Menschen hier tun.</translation>
        </message>
        <message>
            <source>They are out of sight until the import is brought back. Nothing is deleted.</source>
            <extracomment>batches_dialog</extracomment>
            <translation>Sie sind ausgeblendet, bis der Import zurückgeholt wird. Gelöscht wird nichts.</translation>
        </message>
        <message>
            <source>They count as that person’s work. The articles are finished where the files do not say otherwise.</source>
            <extracomment>import_whose</extracomment>
            <translation>Sie gelten als Arbeit dieser Person. Die Artikel sind abgeschlossen, wo die Dateien nichts anderes sagen.</translation>
        </message>
        <message>
            <source>This article is damaged.</source>
            <extracomment>articles</extracomment>
            <translation>Dieser Artikel ist beschädigt.</translation>
        </message>
        <message>
            <source>This article is not finished</source>
            <extracomment>refusals</extracomment>
            <translation>Dieser Artikel ist nicht abgeschlossen</translation>
        </message>
        <message>
            <source>This article is not in our shape: {error}</source>
            <extracomment>release_diff</extracomment>
            <translation>Dieser Artikel hat nicht unsere Form: {error}</translation>
        </message>
        <message>
            <source>This article is there twice.</source>
            <extracomment>release_diff</extracomment>
            <translation>Dieser Artikel ist zweimal da.</translation>
        </message>
        <message>
            <source>This backup is of an older version.</source>
            <extracomment>backup_commands</extracomment>
            <translation>Diese Sicherung stammt aus einer älteren Version.</translation>
        </message>
        <message>
            <source>This cannot be right everywhere; switch the rule off instead</source>
            <extracomment>lint_commands</extracomment>
            <translation>Überall kann das nicht richtig sein; schalten Sie stattdessen die Regel ab</translation>
        </message>
        <message>
            <source>This decision and all after it, in every article. Redo brings them back.</source>
            <extracomment>turning</extracomment>
            <translation>Diese Entscheidung und alle danach, in jedem Artikel. „Wiederholen“ holt sie zurück.</translation>
        </message>
        <message>
            <source>This disk can only be read.</source>
            <extracomment>disks</extracomment>
            <translation>Dieser Datenträger kann nur gelesen werden.</translation>
        </message>
        <message>
            <source>This entity recognizer was trained for another pipeline.</source>
            <extracomment>pipelines</extracomment>
            <translation>Diese Entitätenerkennung wurde für eine andere Pipeline trainiert.</translation>
        </message>
        <message>
            <source>This file cannot be opened as a project: it is not a database.</source>
            <extracomment>connection</extracomment>
            <translation>Diese Datei kann nicht als Projekt geöffnet werden: Sie ist keine Datenbank.</translation>
        </message>
        <message>
            <source>This file cannot be opened as a project: {error}.</source>
            <extracomment>project</extracomment>
            <translation>Diese Datei kann nicht als Projekt geöffnet werden: {error}.</translation>
        </message>
        <message>
            <source>This file holds a {kind}, “{name}”, which no project has.</source>
            <extracomment>foreign</extracomment>
            <translation>Diese Datei enthält „{name}“ ({kind}), was kein Projekt hat.</translation>
        </message>
        <message>
            <source>This file is not the JSON of a release.</source>
            <extracomment>release_reading</extracomment>
            <translation>Diese Datei ist nicht das JSON einer Veröffentlichung.</translation>
        </message>
        <message>
            <source>This file seems to be open under another name.</source>
            <extracomment>connection</extracomment>
            <translation>Diese Datei scheint unter anderem Namen geöffnet zu sein.</translation>
        </message>
        <message>
            <source>This folder holds no spaCy pipeline: it has no {file}.</source>
            <extracomment>changing_suggesters</extracomment>
            <translation>Dieser Ordner enthält keine spaCy-Pipeline: Die Datei {file} fehlt.</translation>
        </message>
        <message>
            <source>This folder holds something other than a release.</source>
            <extracomment>release_folder</extracomment>
            <translation>Dieser Ordner enthält etwas anderes als eine Veröffentlichung.</translation>
        </message>
        <message>
            <source>This folder is not as it was when you chose it, so nothing of it is loaded.</source>
            <extracomment>unchanged</extracomment>
            <translation>Dieser Ordner ist nicht mehr so, wie Sie ihn gewählt haben; deshalb wird nichts daraus geladen.</translation>
        </message>
        <message numerus="yes">
            <source>This format does not tell annotators apart, and several have worked on {n:,} articles.</source>
            <extracomment>exporting</extracomment>
            <translation>
                <numerusform>Dieses Format unterscheidet Annotatoren nicht, und an {n:,} Artikel haben mehrere gearbeitet.</numerusform>
                <numerusform>Dieses Format unterscheidet Annotatoren nicht, und an {n:,} Artikeln haben mehrere gearbeitet.</numerusform>
            </translation>
        </message>
        <message>
            <source>This format needs “{name}”, which is not installed.</source>
            <extracomment>extras</extracomment>
            <translation>Dieses Format braucht „{name}“, was nicht installiert ist.</translation>
        </message>
        <message>
            <source>This gazetteer cannot be read: {error}.</source>
            <extracomment>gazetteer</extracomment>
            <translation>Dieses Namensverzeichnis kann nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <source>This is a fault of the program. What you decided is saved. Please report it with the text below: it says where it happened, and nothing of your articles.</source>
            <extracomment>report_dialog</extracomment>
            <translation>Das ist ein Fehler des Programms. Was Sie entschieden haben, ist gespeichert. Bitte melden Sie ihn mit dem Text unten: Er sagt, wo es geschah, und nichts über Ihre Artikel.</translation>
        </message>
        <message>
            <source>This is a file, but a release is a folder.</source>
            <extracomment>release_folder</extracomment>
            <translation>Das ist eine Datei, eine Veröffentlichung ist aber ein Ordner.</translation>
        </message>
        <message>
            <source>This is a folder, and no project file.</source>
            <extracomment>plain_files</extracomment>
            <translation>Das ist ein Ordner und keine Projektdatei.</translation>
        </message>
        <message>
            <source>This is a folder; a project is a file.</source>
            <extracomment>plain_files</extracomment>
            <translation>Das ist ein Ordner; ein Projekt ist eine Datei.</translation>
        </message>
        <message>
            <source>This is an archive in an archive; unpack it first.</source>
            <extracomment>reading</extracomment>
            <translation>Das ist ein Archiv in einem Archiv; entpacken Sie es zuerst.</translation>
        </message>
        <message>
            <source>This is looked for again</source>
            <extracomment>lint_commands</extracomment>
            <translation>Danach wird wieder gesucht</translation>
        </message>
        <message>
            <source>This is neither words, up to {longest:,} characters, nor a list of tokens, up to {most}.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Das sind weder Wörter mit bis zu {longest:,} Zeichen noch eine Liste von bis zu {most} Tokens.</translation>
        </message>
        <message>
            <source>This is no CAS of UIMA, or it is damaged: {what}.</source>
            <extracomment>cas_structures</extracomment>
            <translation>Das ist kein CAS von UIMA, oder es ist beschädigt: {what}.</translation>
        </message>
        <message>
            <source>This is no file of spaCy’s, or it is damaged.</source>
            <extracomment>docbin_files</extracomment>
            <translation>Das ist keine Datei von spaCy, oder sie ist beschädigt.</translation>
        </message>
        <message>
            <source>This is no file of spaCy’s, or it is damaged: {error}.</source>
            <extracomment>docbin_files</extracomment>
            <translation>Das ist keine Datei von spaCy, oder sie ist beschädigt: {error}.</translation>
        </message>
        <message>
            <source>This is no file that can be a project.</source>
            <extracomment>plain_files</extracomment>
            <translation>Das ist keine Datei, die ein Projekt sein kann.</translation>
        </message>
        <message>
            <source>This is no pair of a text and what is marked in it, but {value}.</source>
            <extracomment>spacy_pairs</extracomment>
            <translation>Das ist kein Paar aus einem Text und dem darin Markierten, sondern {value}.</translation>
        </message>
        <message>
            <source>This is no Parquet file, or it is damaged: {error}.</source>
            <extracomment>parquet_files</extracomment>
            <translation>Das ist keine Parquet-Datei, oder sie ist beschädigt: {error}.</translation>
        </message>
        <message>
            <source>This is no release in the shape {shape}.</source>
            <extracomment>release_reading</extracomment>
            <translation>Das ist keine Veröffentlichung in der Form {shape}.</translation>
        </message>
        <message>
            <source>This is no release: there is no {file} that can be read.</source>
            <extracomment>release_reading</extracomment>
            <translation>Das ist keine Veröffentlichung: Es gibt keine lesbare Datei {file}.</translation>
        </message>
        <message>
            <source>This is no Web Annotation, and no page or collection of them.</source>
            <extracomment>web_annotation</extracomment>
            <translation>Das ist keine Web Annotation und keine Seite oder Sammlung davon.</translation>
        </message>
        <message>
            <source>This is not a file that can be read.</source>
            <extracomment>reading</extracomment>
            <translation>Das ist keine Datei, die gelesen werden kann.</translation>
        </message>
        <message>
            <source>This is not a file.</source>
            <extracomment>restoring</extracomment>
            <translation>Das ist keine Datei.</translation>
        </message>
        <message>
            <source>This is not a project of the workbench.</source>
            <extracomment>identity, wiping</extracomment>
            <translation>Das ist kein Projekt dieses Programms.</translation>
        </message>
        <message>
            <source>This is not a text in UTF-8.</source>
            <extracomment>changing_suggesters</extracomment>
            <translation>Das ist kein Text in UTF-8.</translation>
        </message>
        <message>
            <source>This is not JSON: {error}.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Das ist kein JSON: {error}.</translation>
        </message>
        <message>
            <source>This is not TOML: {error}.</source>
            <extracomment>schemes</extracomment>
            <translation>Das ist kein TOML: {error}.</translation>
        </message>
        <message>
            <source>This is right as it is</source>
            <extracomment>commands</extracomment>
            <translation>So ist es richtig</translation>
        </message>
        <message>
            <source>This is the backup of {when}, to be read only.</source>
            <extracomment>backup_commands</extracomment>
            <translation>Das ist die Sicherung vom {when}; sie kann nur gelesen werden.</translation>
        </message>
        <message>
            <source>This is what is known about how the workbench ended the last time. What was decided until then is saved. Where it ended by itself, please report it with the text below.</source>
            <extracomment>sitting_notes</extracomment>
            <translation>Das ist darüber bekannt, wie das Programm beim letzten Mal endete. Was bis dahin entschieden wurde, ist gespeichert. Wenn es von selbst endete, melden Sie das bitte mit dem Text unten.</translation>
        </message>
        <message>
            <source>This kind of file is not known.</source>
            <extracomment>reading</extracomment>
            <translation>Diese Art von Datei ist unbekannt.</translation>
        </message>
        <message>
            <source>This label is not in the scheme of the project.</source>
            <extracomment>mark_summary</extracomment>
            <translation>Dieses Label ist nicht im Schema des Projekts.</translation>
        </message>
        <message>
            <source>This layer has no overlaps: one tag a word cannot hold both, so an export would lose one.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Diese Ebene kennt keine Überschneidungen: Ein Tag pro Wort fasst nicht beide, ein Export verlöre also eine.</translation>
        </message>
        <message>
            <source>This link leads nowhere.</source>
            <extracomment>reading</extracomment>
            <translation>Diese Verknüpfung führt ins Leere.</translation>
        </message>
        <message>
            <source>This one is doubtful; finish again when you have looked at it</source>
            <extracomment>reviewing</extracomment>
            <translation>Dieser ist zweifelhaft; schließen Sie erneut ab, wenn Sie ihn angesehen haben</translation>
        </message>
        <message>
            <source>This pattern asks for {name}, which the pipeline “{pipeline}” does not give.</source>
            <extracomment>patterns</extracomment>
            <translation>Dieses Muster verlangt {name}, was die Pipeline „{pipeline}“ nicht liefert.</translation>
        </message>
        <message>
            <source>This pattern has no label.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Dieses Muster hat kein Label.</translation>
        </message>
        <message>
            <source>This pattern has so many repetitions that it may take for ever.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Dieses Muster hat so viele Wiederholungen, dass es endlos dauern kann.</translation>
        </message>
        <message>
            <source>This pattern holds half a character, which is in no text.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Dieses Muster enthält ein halbes Zeichen, das in keinem Text vorkommt.</translation>
        </message>
        <message>
            <source>This project brings suggesters that were trained elsewhere.</source>
            <extracomment>trust_dialog</extracomment>
            <translation>Dieses Projekt bringt Vorschlagsmodule mit, die anderswo trainiert wurden.</translation>
        </message>
        <message>
            <source>This project has neither entities nor claims, and nothing else can be learned.</source>
            <extracomment>training</extracomment>
            <translation>Dieses Projekt hat weder Entitäten noch Behauptungen, und anderes kann nicht gelernt werden.</translation>
        </message>
        <message>
            <source>This project has no articles yet.
Import some, or drop files here.</source>
            <extracomment>main_window</extracomment>
            <translation>Dieses Projekt hat noch keine Artikel.
Importieren Sie welche, oder ziehen Sie Dateien hierher.</translation>
        </message>
        <message>
            <source>This project has no guidelines.</source>
            <extracomment>guidelines_view</extracomment>
            <translation>Dieses Projekt hat keine Richtlinien.</translation>
        </message>
        <message>
            <source>This project is learning already.</source>
            <extracomment>trained</extracomment>
            <translation>Dieses Projekt lernt schon.</translation>
        </message>
        <message>
            <source>This project is read only</source>
            <extracomment>refusals</extracomment>
            <translation>Dieses Projekt kann nur gelesen werden</translation>
        </message>
        <message>
            <source>This project names a folder as its pipeline that you have not chosen, or that has changed: {folder}.</source>
            <extracomment>pipelines_in_use</extracomment>
            <translation>Dieses Projekt nennt als Pipeline einen Ordner, den Sie nicht gewählt haben oder der sich geändert hat: {folder}.</translation>
        </message>
        <message>
            <source>This project was made with a newer version of the workbench.</source>
            <extracomment>identity, migrations</extracomment>
            <translation>Dieses Projekt wurde mit einer neueren Version des Programms erstellt.</translation>
        </message>
        <message>
            <source>This project was made with an older version of the workbench.</source>
            <extracomment>project</extracomment>
            <translation>Dieses Projekt wurde mit einer älteren Version des Programms erstellt.</translation>
        </message>
        <message>
            <source>This project was taken over by another window; nothing is lost</source>
            <extracomment>taking_over</extracomment>
            <translation>Dieses Projekt wurde von einem anderen Fenster übernommen; es ist nichts verloren</translation>
        </message>
        <message>
            <source>This release is in the format “{format}”, whose articles are not read here.</source>
            <extracomment>release_reading</extracomment>
            <translation>Diese Veröffentlichung hat das Format „{format}“, dessen Artikel hier nicht gelesen werden.</translation>
        </message>
        <message>
            <source>This text has no annotations beside it.</source>
            <extracomment>brat</extracomment>
            <translation>Neben diesem Text liegen keine Annotationen.</translation>
        </message>
        <message>
            <source>Time</source>
            <extracomment>news.toml</extracomment>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>Title</source>
            <extracomment>import_fields</extracomment>
            <translation>Titel</translation>
        </message>
        <message>
            <source>title, metadata, story, review</source>
            <extracomment>conll_release</extracomment>
            <translation>Titel, Metadaten, Ereignis, Stand</translation>
        </message>
        <message>
            <source>Titles of works.</source>
            <extracomment>news.toml</extracomment>
            <translation>Titel von Werken.</translation>
        </message>
        <message>
            <source>To a mark</source>
            <extracomment>jump</extracomment>
            <translation>Zu einer Markierung</translation>
        </message>
        <message>
            <source>To a word</source>
            <extracomment>jump</extracomment>
            <translation>Zu einem Wort</translation>
        </message>
        <message>
            <source>To do</source>
            <extracomment>queue_filter, wording</extracomment>
            <translation>Zu tun</translation>
        </message>
        <message>
            <source>took the flag away</source>
            <extracomment>history_words</extracomment>
            <translation>Vormerkung entfernt</translation>
        </message>
        <message numerus="yes">
            <source>took {n:,} imported back</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>{n:,} importierte zurückgenommen</numerusform>
                <numerusform>{n:,} importierte zurückgenommen</numerusform>
            </translation>
        </message>
        <message>
            <source>Train again, or go back to what was in use before.</source>
            <extracomment>claim_learned</extracomment>
            <translation>Lernen Sie neu, oder kehren Sie zu dem zurück, was vorher in Gebrauch war.</translation>
        </message>
        <message>
            <source>Train again.</source>
            <extracomment>claim_learned</extracomment>
            <translation>Lernen Sie neu.</translation>
        </message>
        <message>
            <source>Trainers that go by whole words move such an edge, or leave the span out.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Lernprogramme, die nach ganzen Wörtern gehen, verschieben eine solche Grenze oder lassen die Textstelle weg.</translation>
        </message>
        <message>
            <source>training {id}</source>
            <extracomment>trainings</extracomment>
            <translation>Training {id}</translation>
        </message>
        <message>
            <source>trim to “{words}”</source>
            <extracomment>lint_spans</extracomment>
            <translation>auf „{words}“ kürzen</translation>
        </message>
        <message>
            <source>true or false</source>
            <extracomment>json_records</extracomment>
            <translation>wahr oder falsch</translation>
        </message>
        <message>
            <source>Try again</source>
            <extracomment>trouble_view</extracomment>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Try again when it is done. If there is none, the share may lock no files: work with a copy elsewhere.</source>
            <extracomment>connection</extracomment>
            <translation>Versuchen Sie es erneut, wenn es fertig ist. Gibt es keines, sperrt die Netzwerkfreigabe vielleicht keine Dateien: Arbeiten Sie anderswo mit einer Kopie.</translation>
        </message>
        <message>
            <source>Try again, on another disk if it happens again, and report it.</source>
            <extracomment>read_back</extracomment>
            <translation>Versuchen Sie es erneut, im Wiederholungsfall auf einem anderen Datenträger, und melden Sie es.</translation>
        </message>
        <message>
            <source>Try another disk.</source>
            <extracomment>read_back</extracomment>
            <translation>Versuchen Sie es mit einem anderen Datenträger.</translation>
        </message>
        <message>
            <source>Try it with fewer workers, or leave very long articles out.</source>
            <extracomment>suggesting</extracomment>
            <translation>Versuchen Sie es mit weniger Prozessen, oder lassen Sie sehr lange Artikel weg.</translation>
        </message>
        <message>
            <source>TSV table, one article a row</source>
            <extracomment>formats</extracomment>
            <translation>TSV-Tabelle, ein Artikel pro Zeile</translation>
        </message>
        <message>
            <source>Twice the same</source>
            <extracomment>lint_rules</extracomment>
            <translation>Zweimal dasselbe</translation>
        </message>
        <message>
            <source>Two columns are named “{name}”.</source>
            <extracomment>tables</extracomment>
            <translation>Zwei Spalten heißen „{name}“.</translation>
        </message>
        <message>
            <source>Two labels in one article</source>
            <extracomment>lint_rules</extracomment>
            <translation>Zwei Labels in einem Artikel</translation>
        </message>
        <message>
            <source>Two span groups would have the name “{name}”.</source>
            <extracomment>docbin_release</extracomment>
            <translation>Zwei Gruppen von Textstellen hießen „{name}“.</translation>
        </message>
        <message>
            <source>Two spans have the id “{id}”: {first} and {second}.</source>
            <extracomment>span_records</extracomment>
            <translation>Zwei Textstellen haben die Kennung „{id}“: {first} und {second}.</translation>
        </message>
        <message>
            <source>Two splits are both called “{name}”.</source>
            <extracomment>splits</extracomment>
            <translation>Zwei Teile heißen „{name}“.</translation>
        </message>
        <message>
            <source>two structures have one id</source>
            <extracomment>cas_structures</extracomment>
            <translation>zwei Strukturen haben dieselbe Kennung</translation>
        </message>
        <message>
            <source>Type the name of the project, “{name}”, to delete it.</source>
            <extracomment>wiping</extracomment>
            <translation>Um das Projekt zu löschen, geben Sie seinen Namen ein: „{name}“.</translation>
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
            <translation>UIMA CAS, XMI mit seinem Typsystem</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>commands, turning</extracomment>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>undo</source>
            <extracomment>decisions, hint_view, history_words</extracomment>
            <translation>rückgängig</translation>
        </message>
        <message>
            <source>Undo and redo stop here: an import, a recovery or another window changed this article since</source>
            <extracomment>undoing</extracomment>
            <translation>„Rückgängig“ und „Wiederholen“ enden hier: Ein Import, eine Rettung oder ein anderes Fenster hat diesen Artikel seitdem geändert</translation>
        </message>
        <message>
            <source>Undo or redo up to the chosen decision…</source>
            <extracomment>commands</extracomment>
            <translation>Bis zur gewählten Entscheidung rückgängig machen oder wiederholen …</translation>
        </message>
        <message>
            <source>Undo up to here</source>
            <extracomment>turning</extracomment>
            <translation>Bis hierher rückgängig</translation>
        </message>
        <message>
            <source>Undo up to here…</source>
            <extracomment>history_view</extracomment>
            <translation>Bis hierher rückgängig …</translation>
        </message>
        <message numerus="yes">
            <source>Undo {n:,} decisions?</source>
            <extracomment>turning</extracomment>
            <translation>
                <numerusform>{n:,} Entscheidung rückgängig machen?</numerusform>
                <numerusform>{n:,} Entscheidungen rückgängig machen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <extracomment>undoing</extracomment>
            <translation>Rückgängig: {what}</translation>
        </message>
        <message>
            <source>Undoing</source>
            <extracomment>turning</extracomment>
            <translation>Wird rückgängig gemacht</translation>
        </message>
        <message>
            <source>Unpack it with another program, and import what you need of it.</source>
            <extracomment>archives</extracomment>
            <translation>Entpacken Sie es mit einem anderen Programm, und importieren Sie, was Sie davon brauchen.</translation>
        </message>
        <message>
            <source>Until then rules and memory do better: what you decide about a name is suggested again at once.</source>
            <extracomment>training</extracomment>
            <translation>Bis dahin leisten Regeln und Gedächtnis mehr: Was Sie über einen Namen entscheiden, wird sofort wieder vorgeschlagen.</translation>
        </message>
        <message>
            <source>Update the workbench to open it.</source>
            <extracomment>identity, migrations</extracomment>
            <translation>Aktualisieren Sie das Programm, um es zu öffnen.</translation>
        </message>
        <message>
            <source>Use another one first: workbench train PROJECT --back, or --use NAME.</source>
            <extracomment>kept_trainings</extracomment>
            <translation>Verwenden Sie erst ein anderes: workbench train PROJECT --back oder --use NAME.</translation>
        </message>
        <message>
            <source>Use letters, digits and _ only.</source>
            <extracomment>splits</extracomment>
            <translation>Verwenden Sie nur Buchstaben, Ziffern und _.</translation>
        </message>
        <message>
            <source>Use them</source>
            <extracomment>trust_dialog</extracomment>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Use what came with the project?</source>
            <extracomment>trust_dialog</extracomment>
            <translation>Verwenden, was mit dem Projekt kam?</translation>
        </message>
        <message>
            <source>Use words and attributes such as LOWER, or another pipeline.</source>
            <extracomment>patterns</extracomment>
            <translation>Verwenden Sie Wörter und Attribute wie LOWER, oder eine andere Pipeline.</translation>
        </message>
        <message>
            <source>Use “*” and “+” twice at the most, and “?” for few tokens.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Verwenden Sie „*“ und „+“ höchstens zweimal und „?“ nur für wenige Tokens.</translation>
        </message>
        <message>
            <source>Use “{made_for}”, or train again.</source>
            <extracomment>trained</extracomment>
            <translation>Verwenden Sie „{made_for}“, oder lernen Sie neu.</translation>
        </message>
        <message>
            <source>used before</source>
            <extracomment>training_words</extracomment>
            <translation>früher in Gebrauch</translation>
        </message>
        <message>
            <source>Vehicles, weapons, goods by name: S-400, Su-57.</source>
            <extracomment>news.toml</extracomment>
            <translation>Fahrzeuge, Waffen, Waren mit Namen: S-400, Su-57.</translation>
        </message>
        <message>
            <source>Verifiable</source>
            <extracomment>news.toml</extracomment>
            <translation>Nachprüfbar</translation>
        </message>
        <message>
            <source>View</source>
            <extracomment>commands</extracomment>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Voice</source>
            <extracomment>news.toml</extracomment>
            <translation>Stimme</translation>
        </message>
        <message>
            <source>W3C Web Annotations, JSON-LD</source>
            <extracomment>formats, web_annotation_release</extracomment>
            <translation>W3C Web Annotations, JSON-LD</translation>
        </message>
        <message>
            <source>Wait for it, or cancel it.</source>
            <extracomment>wiping</extracomment>
            <translation>Warten Sie, bis es fertig ist, oder brechen Sie es ab.</translation>
        </message>
        <message>
            <source>Wait until it has finished, or cancel it.</source>
            <extracomment>trained</extracomment>
            <translation>Warten Sie, bis es fertig ist, oder brechen Sie es ab.</translation>
        </message>
        <message>
            <source>warning</source>
            <extracomment>lint_model</extracomment>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Web address</source>
            <extracomment>import_fields</extracomment>
            <translation>Webadresse</translation>
        </message>
        <message>
            <source>Web pages, saved</source>
            <extracomment>formats</extracomment>
            <translation>Webseiten, gespeichert</translation>
        </message>
        <message>
            <source>What annotations become</source>
            <extracomment>import_whose</extracomment>
            <translation>Was aus Annotationen wird</translation>
        </message>
        <message>
            <source>What becomes of each label</source>
            <extracomment>import_dialog</extracomment>
            <translation>Was aus jedem Label wird</translation>
        </message>
        <message>
            <source>What becomes of {label}</source>
            <extracomment>import_labels</extracomment>
            <translation>Was aus {label} wird</translation>
        </message>
        <message>
            <source>What can be done here…</source>
            <extracomment>commands</extracomment>
            <translation>Was hier möglich ist …</translation>
        </message>
        <message>
            <source>What could be read of the damaged project is in a new one, which is open now. The old file is as it was.</source>
            <extracomment>damage_commands</extracomment>
            <translation>Was vom beschädigten Projekt zu lesen war, ist in einem neuen, das jetzt geöffnet ist. Die alte Datei ist, wie sie war.</translation>
        </message>
        <message>
            <source>What each field is</source>
            <extracomment>import_dialog</extracomment>
            <translation>Was jedes Feld ist</translation>
        </message>
        <message>
            <source>What each field of the files is taken for.</source>
            <extracomment>import_fields</extracomment>
            <translation>Wofür jedes Feld der Dateien genommen wird.</translation>
        </message>
        <message>
            <source>What is claimed, not the claiming: one finite proposition inside one sentence.</source>
            <extracomment>news.toml</extracomment>
            <translation>Was behauptet wird, nicht das Behaupten: eine Aussage mit finitem Verb innerhalb eines Satzes.</translation>
        </message>
        <message>
            <source>What is deleted</source>
            <extracomment>wiping</extracomment>
            <translation>Was gelöscht wird</translation>
        </message>
        <message>
            <source>What is known of a training is lost.</source>
            <extracomment>recovering</extracomment>
            <translation>Was über ein Training bekannt war, ist verloren.</translation>
        </message>
        <message>
            <source>What is looked for in this project before a release. It holds for everybody who works on it.</source>
            <extracomment>lint_rules_dialog</extracomment>
            <translation>Wonach in diesem Projekt vor einer Veröffentlichung gesucht wird. Es gilt für alle, die daran arbeiten.</translation>
        </message>
        <message>
            <source>What is shown beside the article</source>
            <extracomment>tab_bar</extracomment>
            <translation>Was neben dem Artikel gezeigt wird</translation>
        </message>
        <message>
            <source>What is wrong in the files</source>
            <extracomment>import_dialog</extracomment>
            <translation>Was in den Dateien nicht stimmt</translation>
        </message>
        <message>
            <source>What should be looked at?</source>
            <extracomment>desk_commands</extracomment>
            <translation>Was soll angesehen werden?</translation>
        </message>
        <message>
            <source>What stands under “{name}” was left out.</source>
            <extracomment>spacy_pairs</extracomment>
            <translation>Was unter „{name}“ steht, wurde weggelassen.</translation>
        </message>
        <message>
            <source>What the project uses</source>
            <extracomment>settings</extracomment>
            <translation>Was das Projekt verwendet</translation>
        </message>
        <message>
            <source>What the workbench has noted since it was started. It holds no text of articles, no names and no paths.</source>
            <extracomment>sitting_notes</extracomment>
            <translation>Was das Programm seit dem Start notiert hat. Texte von Artikeln, Namen und Pfade sind nicht darin.</translation>
        </message>
        <message>
            <source>What there is now cannot be read; it is kept beside the backups.</source>
            <extracomment>restoring</extracomment>
            <translation>Was jetzt da ist, kann nicht gelesen werden; es bleibt neben den Sicherungen erhalten.</translation>
        </message>
        <message>
            <source>What to do…</source>
            <extracomment>read_only_view</extracomment>
            <translation>Was tun …</translation>
        </message>
        <message>
            <source>What to look for</source>
            <extracomment>lint_rules_dialog</extracomment>
            <translation>Wonach gesucht wird</translation>
        </message>
        <message>
            <source>What to look for…</source>
            <extracomment>commands</extracomment>
            <translation>Wonach gesucht wird …</translation>
        </message>
        <message numerus="yes">
            <source>What was annotated in {n:,} articles was left out: {names} has other annotations of them already.</source>
            <extracomment>import_twins</extracomment>
            <translation>
                <numerusform>Was in {n:,} Artikel annotiert wurde, wurde weggelassen: Von {names} gibt es dazu schon andere Annotationen.</numerusform>
                <numerusform>Was in {n:,} Artikeln annotiert wurde, wurde weggelassen: Von {names} gibt es dazu schon andere Annotationen.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was deleted before it is gone.</source>
            <extracomment>wiping</extracomment>
            <translation>Was davor gelöscht wurde, ist weg.</translation>
        </message>
        <message>
            <source>What was found</source>
            <extracomment>import_dialog</extracomment>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>What was learned about claims cannot be read.</source>
            <extracomment>claim_learned</extracomment>
            <translation>Das über Behauptungen Gelernte kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>What was learned about claims is from another version of the workbench.</source>
            <extracomment>claim_learned</extracomment>
            <translation>Das über Behauptungen Gelernte stammt aus einer anderen Version des Programms.</translation>
        </message>
        <message>
            <source>What was learned so far</source>
            <extracomment>training_dialog</extracomment>
            <translation>Was bisher gelernt wurde</translation>
        </message>
        <message>
            <source>What was not imported</source>
            <extracomment>import_commands</extracomment>
            <translation>Was nicht importiert wurde</translation>
        </message>
        <message>
            <source>What was set for suggesters last is lost.</source>
            <extracomment>recovering</extracomment>
            <translation>Was für Vorschlagsmodule zuletzt eingestellt war, ist verloren.</translation>
        </message>
        <message>
            <source>What you trust cannot be kept: {error}.</source>
            <extracomment>trust</extracomment>
            <translation>Wem Sie vertrauen, kann nicht gespeichert werden: {error}.</translation>
        </message>
        <message>
            <source>What “{field}” is</source>
            <extracomment>import_fields</extracomment>
            <translation>Was „{field}“ ist</translation>
        </message>
        <message>
            <source>When</source>
            <extracomment>training_dialog</extracomment>
            <translation>Wann</translation>
        </message>
        <message>
            <source>When a project is opened and after each hour of work, where something was decided or imported since.</source>
            <extracomment>settings</extracomment>
            <translation>Beim Öffnen eines Projekts und nach jeder Stunde Arbeit, wenn seitdem etwas entschieden oder importiert wurde.</translation>
        </message>
        <message>
            <source>Where new projects are offered to be kept, and files to be opened.</source>
            <extracomment>settings</extracomment>
            <translation>Wo neue Projekte abgelegt und Dateien geöffnet werden.</translation>
        </message>
        <message>
            <source>Which articles are shown</source>
            <extracomment>queue_filter</extracomment>
            <translation>Welche Artikel gezeigt werden</translation>
        </message>
        <message>
            <source>Which keys do what to the thing in hand.</source>
            <extracomment>settings</extracomment>
            <translation>Welche Tasten was mit dem tun, was gerade gewählt ist.</translation>
        </message>
        <message>
            <source>Which rules are switched off cannot be read.</source>
            <extracomment>lint</extracomment>
            <translation>Welche Regeln abgeschaltet sind, kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Which rules of lint were off last is lost.</source>
            <extracomment>recovering</extracomment>
            <translation>Welche Regeln für Befunde zuletzt abgeschaltet waren, ist verloren.</translation>
        </message>
        <message>
            <source>Which sheet is read</source>
            <extracomment>import_fields</extracomment>
            <translation>Welches Tabellenblatt gelesen wird</translation>
        </message>
        <message>
            <source>white space at an edge</source>
            <extracomment>lint_spans</extracomment>
            <translation>Leerraum an einer Grenze</translation>
        </message>
        <message>
            <source>White space at an edge makes two spans of one: no trainer and no score counts them as the same.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Leerraum an einer Grenze macht aus einer Textstelle zwei: Kein Lernprogramm und keine Wertung sieht sie als gleich an.</translation>
        </message>
        <message>
            <source>Who annotated in this project is damaged.</source>
            <extracomment>statistics</extracomment>
            <translation>Wer in diesem Projekt annotiert hat, ist beschädigt gespeichert.</translation>
        </message>
        <message>
            <source>Who reads the dataset finds no meaning for this answer.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Wer den Datensatz liest, findet zu dieser Antwort keine Bedeutung.</translation>
        </message>
        <message>
            <source>Who reads the dataset finds no meaning for this label, and there are too few of it to learn from.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Wer den Datensatz liest, findet zu diesem Label keine Bedeutung, und zum Lernen ist es zu selten.</translation>
        </message>
        <message>
            <source>Whole words</source>
            <extracomment>find_view</extracomment>
            <translation>Ganze Wörter</translation>
        </message>
        <message>
            <source>Whose annotations they are</source>
            <extracomment>import_whose</extracomment>
            <translation>Von wem die Annotationen sind</translation>
        </message>
        <message>
            <source>Whose statement it is.</source>
            <extracomment>news.toml</extracomment>
            <translation>Wessen Aussage es ist.</translation>
        </message>
        <message>
            <source>Widen to clause, sentence</source>
            <extracomment>commands</extracomment>
            <translation>Auf Teilsatz, Satz erweitern</translation>
        </message>
        <message>
            <source>widen to “{words}”</source>
            <extracomment>lint_spans</extracomment>
            <translation>auf „{words}“ erweitern</translation>
        </message>
        <message>
            <source>With Alt, a key of “Mark” does it where the mouse points. Dragging with Alt marks words with the label used last.</source>
            <extracomment>key_sheet</extracomment>
            <translation>Mit Alt wirkt eine Taste aus „Markieren“ dort, wohin die Maus zeigt. Ziehen mit Alt markiert Wörter mit dem zuletzt verwendeten Label.</translation>
        </message>
        <message>
            <source>Word documents</source>
            <extracomment>formats</extracomment>
            <translation>Word-Dokumente</translation>
        </message>
        <message>
            <source>Words that are labelled in other articles are unmarked here. In another sense they may be no name.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Wörter, die in anderen Artikeln ein Label haben, sind hier unmarkiert. In anderem Sinn sind sie vielleicht kein Name.</translation>
        </message>
        <message>
            <source>Work</source>
            <extracomment>news.toml</extracomment>
            <translation>Werk</translation>
        </message>
        <message>
            <source>Work on it here</source>
            <extracomment>read_only_view, taking_over</extracomment>
            <translation>Hier bearbeiten</translation>
        </message>
        <message>
            <source>Work on it here…</source>
            <extracomment>read_only_view</extracomment>
            <translation>Hier bearbeiten …</translation>
        </message>
        <message>
            <source>Work with a copy elsewhere.</source>
            <extracomment>connection</extracomment>
            <translation>Arbeiten Sie anderswo mit einer Kopie.</translation>
        </message>
        <message>
            <source>Workbench</source>
            <extracomment>dialogs, main_window</extracomment>
            <translation>Workbench</translation>
        </message>
        <message>
            <source>Workbench JSON Lines, with everything</source>
            <extracomment>workbench_release</extracomment>
            <translation>Workbench JSON Lines, mit allem</translation>
        </message>
        <message>
            <source>Works beside you. Off, only the article in hand gets suggestions.</source>
            <extracomment>settings</extracomment>
            <translation>Arbeitet neben Ihnen. Ausgeschaltet erhält nur der geöffnete Artikel Vorschläge.</translation>
        </message>
        <message>
            <source>Write it again with the program that it is from.</source>
            <extracomment>parquet_files</extracomment>
            <translation>Schreiben Sie sie mit dem Programm, aus dem sie stammt, noch einmal.</translation>
        </message>
        <message>
            <source>Write it again with the version of spaCy that it is from.</source>
            <extracomment>docbin_files</extracomment>
            <translation>Schreiben Sie sie mit der spaCy-Version, aus der sie stammt, noch einmal.</translation>
        </message>
        <message>
            <source>Write it as [sure] ORG = ["Reuters", "Tass"].</source>
            <extracomment>gazetteer</extracomment>
            <translation>Schreiben Sie es so: [sure] ORG = ["Reuters", "Tass"].</translation>
        </message>
        <message>
            <source>Write it like test=held-out.txt.</source>
            <extracomment>export_choices</extracomment>
            <translation>Schreiben Sie es wie test=held-out.txt.</translation>
        </message>
        <message>
            <source>Write it like train=80,dev=10,test=10.</source>
            <extracomment>splits</extracomment>
            <translation>Schreiben Sie es wie train=80,dev=10,test=10.</translation>
        </message>
        <message>
            <source>Write OLD=NEW, OLD=+ to add it to the scheme, or OLD=- to leave it out.</source>
            <extracomment>intake</extracomment>
            <translation>Schreiben Sie OLD=NEW, oder OLD=+, um es ins Schema aufzunehmen, oder OLD=-, um es wegzulassen.</translation>
        </message>
        <message>
            <source>Write the code of a language, for example {blank}fr.</source>
            <extracomment>languages</extracomment>
            <translation>Schreiben Sie den Code einer Sprache, zum Beispiel {blank}fr.</translation>
        </message>
        <message>
            <source>Write the file again with smaller row groups.</source>
            <extracomment>parquet_files</extracomment>
            <translation>Schreiben Sie die Datei noch einmal mit kleineren Zeilengruppen.</translation>
        </message>
        <message>
            <source>Write {"label": "ORG", "pattern": "Rosneft"}, or a list of tokens in place of the words.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Schreiben Sie {"label": "ORG", "pattern": "Rosneft"} oder anstelle der Wörter eine Liste von Tokens.</translation>
        </message>
        <message numerus="yes">
            <source>Wrong ({n:,})</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>Fehler ({n:,})</numerusform>
                <numerusform>Fehler ({n:,})</numerusform>
            </translation>
        </message>
        <message>
            <source>yes</source>
            <extracomment>news.toml</extracomment>
            <translation>ja</translation>
        </message>
        <message>
            <source>You can go on without suggestions; open the project again to have them tried again.</source>
            <extracomment>suggesting_job</extracomment>
            <translation>Sie können ohne Vorschläge weiterarbeiten; öffnen Sie das Projekt erneut, damit es noch einmal versucht wird.</translation>
        </message>
        <message>
            <source>You may not read or write here.</source>
            <extracomment>disks</extracomment>
            <translation>Sie dürfen hier nicht lesen oder schreiben.</translation>
        </message>
        <message>
            <source>Your documents</source>
            <extracomment>settings</extracomment>
            <translation>Ihre Dokumente</translation>
        </message>
        <message>
            <source>Your name</source>
            <extracomment>settings</extracomment>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Your share of the disk is used up.</source>
            <extracomment>disks</extracomment>
            <translation>Ihr Anteil am Datenträger ist aufgebraucht.</translation>
        </message>
        <message>
            <source>Zoom</source>
            <extracomment>settings</extracomment>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>{actions:.1f} actions an article</source>
            <extracomment>header_view</extracomment>
            <translation>{actions:.1f} Aktionen pro Artikel</translation>
        </message>
        <message>
            <source>{annotator} has no article yet to release.</source>
            <extracomment>exporting</extracomment>
            <translation>{annotator} hat noch keinen Artikel zum Veröffentlichen.</translation>
        </message>
        <message numerus="yes">
            <source>{annotator}: {n:,} articles</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>{annotator}: {n:,} Artikel</numerusform>
                <numerusform>{annotator}: {n:,} Artikel</numerusform>
            </translation>
        </message>
        <message>
            <source>{articles:,.0f} an hour</source>
            <extracomment>header_view</extracomment>
            <translation>{articles:,.0f} pro Stunde</translation>
        </message>
        <message>
            <source>{articles}, {spans} written; read back: {drifted} drifted, {missing} missing</source>
            <extracomment>release_report</extracomment>
            <translation>{articles}, {spans} geschrieben; nachgelesen: {drifted} verschoben, {missing} fehlen</translation>
        </message>
        <message>
            <source>{counts} in all articles</source>
            <extracomment>lint_names</extracomment>
            <translation>{counts} in allen Artikeln</translation>
        </message>
        <message>
            <source>{counts} in this article</source>
            <extracomment>lint_names</extracomment>
            <translation>{counts} in diesem Artikel</translation>
        </message>
        <message>
            <source>{count} of the {least} finished articles that learning needs are there.</source>
            <extracomment>training</extracomment>
            <translation>Von den {least} abgeschlossenen Artikeln, die zum Lernen nötig sind, sind {count} da.</translation>
        </message>
        <message>
            <source>{done:,} of {articles:,} done</source>
            <extracomment>header_view</extracomment>
            <translation>{done:,} von {articles:,} abgeschlossen</translation>
        </message>
        <message>
            <source>{file} is no file that a release has.</source>
            <extracomment>release_reading</extracomment>
            <translation>{file} ist keine Datei, die eine Veröffentlichung hat.</translation>
        </message>
        <message>
            <source>{file} was changed since it was written.</source>
            <extracomment>release_folder</extracomment>
            <translation>{file} wurde seit dem Schreiben geändert.</translation>
        </message>
        <message>
            <source>{key} copies.</source>
            <extracomment>keymap</extracomment>
            <translation>{key} kopiert.</translation>
        </message>
        <message>
            <source>{key} is the key of “{title}”. Swapped, that gets: {theirs}.</source>
            <extracomment>keys_page</extracomment>
            <translation>{key} ist die Taste für „{title}“. Beim Tauschen erhält dieser Befehl: {theirs}.</translation>
        </message>
        <message>
            <source>{key} moves the caret.</source>
            <extracomment>keymap</extracomment>
            <translation>{key} bewegt die Schreibmarke.</translation>
        </message>
        <message numerus="yes">
            <source>{kind} ({n:,} spans)</source>
            <extracomment>undoing</extracomment>
            <translation>
                <numerusform>{kind} ({n:,} Textstelle)</numerusform>
                <numerusform>{kind} ({n:,} Textstellen)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{kind} in {n:,} articles</source>
            <extracomment>undoing</extracomment>
            <translation>
                <numerusform>{kind} in {n:,} Artikel</numerusform>
                <numerusform>{kind} in {n:,} Artikeln</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind} “{words}”</source>
            <extracomment>undoing</extracomment>
            <translation>{kind} „{words}“</translation>
        </message>
        <message>
            <source>{label} is no label of this scheme</source>
            <extracomment>lint_scheme</extracomment>
            <translation>{label} ist kein Label dieses Schemas</translation>
        </message>
        <message>
            <source>{layer} done, next: {following}</source>
            <extracomment>status_words</extracomment>
            <translation>{layer} fertig, weiter mit: {following}</translation>
        </message>
        <message>
            <source>{layer} is no layer of this scheme</source>
            <extracomment>lint_scheme</extracomment>
            <translation>{layer} ist keine Ebene dieses Schemas</translation>
        </message>
        <message>
            <source>{layer}: there is no label {number}</source>
            <extracomment>marking</extracomment>
            <translation>{layer}: Es gibt kein Label {number}</translation>
        </message>
        <message numerus="yes">
            <source>{layer}: {n:,} to decide</source>
            <extracomment>mark_model</extracomment>
            <translation>
                <numerusform>{layer}: {n:,} zu entscheiden</numerusform>
                <numerusform>{layer}: {n:,} zu entscheiden</numerusform>
            </translation>
        </message>
        <message>
            <source>{layer}: {name} is in use now.</source>
            <extracomment>training_commands</extracomment>
            <translation>{layer}: Jetzt in Gebrauch ist {name}.</translation>
        </message>
        <message>
            <source>{lead} It is in use now, in place of {before}.</source>
            <extracomment>training_words</extracomment>
            <translation>{lead} Es ist jetzt in Gebrauch, anstelle von: {before}.</translation>
        </message>
        <message>
            <source>{middle}  ({low} to {high})</source>
            <extracomment>training_words</extracomment>
            <translation>{middle}  ({low} bis {high})</translation>
        </message>
        <message>
            <source>{minutes:.0f} min left</source>
            <extracomment>task_view</extracomment>
            <translation>noch {minutes:.0f} min</translation>
        </message>
        <message numerus="yes">
            <source>{n:,} annotations</source>
            <extracomment>import_samples</extracomment>
            <translation>
                <numerusform>{n:,} Annotation</numerusform>
                <numerusform>{n:,} Annotationen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} annotations were found again by their words, since the text is not as it was.</source>
            <extracomment>web_annotation_marks</extracomment>
            <translation>
                <numerusform>{n:,} Annotation wurde nach ihren Wörtern wiedergefunden, da der Text nicht mehr derselbe ist.</numerusform>
                <numerusform>{n:,} Annotationen wurden nach ihren Wörtern wiedergefunden, da der Text nicht mehr derselbe ist.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles</source>
            <extracomment>backups_dialog, batches_dialog, import_dialog, queue_filter, recovering, release_report, restoring</extracomment>
            <translation>
                <numerusform>{n:,} Artikel</numerusform>
                <numerusform>{n:,} Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles added</source>
            <extracomment>importing</extracomment>
            <translation>
                <numerusform>{n:,} Artikel hinzugefügt</numerusform>
                <numerusform>{n:,} Artikel hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles are lost with all that belonged to them.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>{n:,} Artikel ist verloren, mit allem, was dazugehörte.</numerusform>
                <numerusform>{n:,} Artikel sind verloren, mit allem, was dazugehörte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles are written.</source>
            <extracomment>export_dialog</extracomment>
            <translation>
                <numerusform>{n:,} Artikel wird geschrieben.</numerusform>
                <numerusform>{n:,} Artikel werden geschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles bring annotations. They become</source>
            <extracomment>import_whose</extracomment>
            <translation>
                <numerusform>{n:,} Artikel bringt Annotationen mit. Daraus werden</numerusform>
                <numerusform>{n:,} Artikel bringen Annotationen mit. Daraus werden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles brought back</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>{n:,} Artikel zurückgeholt</numerusform>
                <numerusform>{n:,} Artikel zurückgeholt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles imported since are not in it; they stay in a backup of now.</source>
            <extracomment>restoring</extracomment>
            <translation>
                <numerusform>{n:,} seitdem importierter Artikel ist nicht darin; er bleibt in einer Sicherung von jetzt erhalten.</numerusform>
                <numerusform>{n:,} seitdem importierte Artikel sind nicht darin; sie bleiben in einer Sicherung von jetzt erhalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles looked at</source>
            <extracomment>lint_view</extracomment>
            <translation>
                <numerusform>{n:,} Artikel durchgesehen</numerusform>
                <numerusform>{n:,} Artikel durchgesehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles so far…</source>
            <extracomment>queue_filter</extracomment>
            <translation>
                <numerusform>Bisher {n:,} Artikel …</numerusform>
                <numerusform>Bisher {n:,} Artikel …</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles taken back</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>{n:,} Artikel zurückgenommen</numerusform>
                <numerusform>{n:,} Artikel zurückgenommen</numerusform>
            </translation>
        </message>
        <message>
            <source>{n:,} backups are called “{name}”.</source>
            <extracomment>backups</extracomment>
            <translation>{n:,} Sicherungen heißen „{name}“.</translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions</source>
            <extracomment>backups_dialog, recovering</extracomment>
            <translation>
                <numerusform>{n:,} Entscheidung</numerusform>
                <numerusform>{n:,} Entscheidungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions and {articles} since are not in it; they stay in a backup of now.</source>
            <extracomment>restoring</extracomment>
            <translation>
                <numerusform>{n:,} Entscheidung und {articles} von danach sind nicht darin; sie bleiben in einer Sicherung von jetzt erhalten.</numerusform>
                <numerusform>{n:,} Entscheidungen und {articles} von danach sind nicht darin; sie bleiben in einer Sicherung von jetzt erhalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions are lost.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>{n:,} Entscheidung ist verloren.</numerusform>
                <numerusform>{n:,} Entscheidungen sind verloren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions made since are not in it; they stay in a backup of now.</source>
            <extracomment>restoring</extracomment>
            <translation>
                <numerusform>{n:,} seitdem getroffene Entscheidung ist nicht darin; sie bleibt in einer Sicherung von jetzt erhalten.</numerusform>
                <numerusform>{n:,} seitdem getroffene Entscheidungen sind nicht darin; sie bleiben in einer Sicherung von jetzt erhalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions redone</source>
            <extracomment>undoing</extracomment>
            <translation>
                <numerusform>{n:,} Entscheidung wiederholt</numerusform>
                <numerusform>{n:,} Entscheidungen wiederholt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions undone</source>
            <extracomment>undoing</extracomment>
            <translation>
                <numerusform>{n:,} Entscheidung rückgängig gemacht</numerusform>
                <numerusform>{n:,} Entscheidungen rückgängig gemacht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} doubtful left</source>
            <extracomment>hint_view</extracomment>
            <translation>
                <numerusform>noch {n:,} zweifelhafter</numerusform>
                <numerusform>noch {n:,} zweifelhafte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} drafts that were never submitted were left out.</source>
            <extracomment>label_studio</extracomment>
            <translation>
                <numerusform>{n:,} nie abgeschickter Entwurf wurde weggelassen.</numerusform>
                <numerusform>{n:,} nie abgeschickte Entwürfe wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} faults</source>
            <extracomment>importing</extracomment>
            <translation>
                <numerusform>{n:,} Fehler</numerusform>
                <numerusform>{n:,} Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} files</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>{n:,} Datei</numerusform>
                <numerusform>{n:,} Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} files of annotations have no texts beside them and were not read: {names}.</source>
            <extracomment>passed_over</extracomment>
            <translation>
                <numerusform>Neben {n:,} Datei mit Annotationen liegt kein Text; sie wurde nicht gelesen: {names}.</numerusform>
                <numerusform>Neben {n:,} Dateien mit Annotationen liegen keine Texte; sie wurden nicht gelesen: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} files of no known format were passed over: {kinds}.</source>
            <extracomment>passed_over</extracomment>
            <translation>
                <numerusform>{n:,} Datei unbekannten Formats wurde übergangen: {kinds}.</numerusform>
                <numerusform>{n:,} Dateien unbekannten Formats wurden übergangen: {kinds}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} findings</source>
            <extracomment>lint_view</extracomment>
            <translation>
                <numerusform>{n:,} Befund</numerusform>
                <numerusform>{n:,} Befunde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} findings are left, see the tab.</source>
            <extracomment>lint_commands</extracomment>
            <translation>
                <numerusform>{n:,} Befund ist übrig, siehe den Tab.</numerusform>
                <numerusform>{n:,} Befunde sind übrig, siehe den Tab.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} findings in this article</source>
            <extracomment>lint_view</extracomment>
            <translation>
                <numerusform>{n:,} Befund in diesem Artikel</numerusform>
                <numerusform>{n:,} Befunde in diesem Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} finished articles</source>
            <extracomment>training_dialog</extracomment>
            <translation>
                <numerusform>{n:,} abgeschlossener Artikel</numerusform>
                <numerusform>{n:,} abgeschlossene Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} keep the split they have.</source>
            <extracomment>export_dialog</extracomment>
            <translation>
                <numerusform>{n:,} bleibt in seinem Teil.</numerusform>
                <numerusform>{n:,} bleiben in ihrem Teil.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} labels are not in the scheme of this project. Say what becomes of them.</source>
            <extracomment>import_labels</extracomment>
            <translation>
                <numerusform>{n:,} Label ist nicht im Schema dieses Projekts. Geben Sie an, was daraus wird.</numerusform>
                <numerusform>{n:,} Labels sind nicht im Schema dieses Projekts. Geben Sie an, was daraus wird.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} labels taken out of the scheme: {names}</source>
            <extracomment>imported_labels</extracomment>
            <translation>
                <numerusform>{n:,} Label aus dem Schema genommen: {names}</numerusform>
                <numerusform>{n:,} Labels aus dem Schema genommen: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} marked</source>
            <extracomment>mark_rows</extracomment>
            <translation>
                <numerusform>{n:,} markiert</numerusform>
                <numerusform>{n:,} markiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} marks fit no text any more.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>{n:,} Markierung passt zu keinem Text mehr.</numerusform>
                <numerusform>{n:,} Markierungen passen zu keinem Text mehr.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} more</source>
            <extracomment>import_samples</extracomment>
            <translation>
                <numerusform>{n:,} weiterer</numerusform>
                <numerusform>{n:,} weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} of “{words}” here, decided at once</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>Hier {n:,}-mal „{words}“ auf einmal entschieden</numerusform>
                <numerusform>Hier {n:,}-mal „{words}“ auf einmal entschieden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} places</source>
            <extracomment>elsewhere_view, guidelines_view</extracomment>
            <translation>
                <numerusform>{n:,} Stelle</numerusform>
                <numerusform>{n:,} Stellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} places put right in {articles:,} articles; undo takes it back</source>
            <extracomment>lint_fixing</extracomment>
            <translation>
                <numerusform>{n:,} Stelle in {articles:,} Artikeln berichtigt; „Rückgängig“ nimmt es zurück</numerusform>
                <numerusform>{n:,} Stellen in {articles:,} Artikeln berichtigt; „Rückgängig“ nimmt es zurück</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} places put right; undo takes it back</source>
            <extracomment>lint_fixing</extracomment>
            <translation>
                <numerusform>{n:,} Stelle berichtigt; „Rückgängig“ nimmt es zurück</numerusform>
                <numerusform>{n:,} Stellen berichtigt; „Rückgängig“ nimmt es zurück</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} predictions of what is marked already were left out.</source>
            <extracomment>label_studio_marks</extracomment>
            <translation>
                <numerusform>{n:,} Vorhersage zu schon Markiertem wurde weggelassen.</numerusform>
                <numerusform>{n:,} Vorhersagen zu schon Markiertem wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} reviews of other articles</source>
            <extracomment>batches_dialog</extracomment>
            <translation>
                <numerusform>{n:,} Annotierung anderer Artikel</numerusform>
                <numerusform>{n:,} Annotierungen anderer Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} reviews of other imports’ articles stay, since their annotators have gone on from them</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>{n:,} Annotierung eines Artikels aus einem anderen Import bleibt, weil der Annotator daran weitergearbeitet hat</numerusform>
                <numerusform>{n:,} Annotierungen von Artikeln aus anderen Importen bleiben, weil ihre Annotatoren daran weitergearbeitet haben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} spans</source>
            <extracomment>import_labels, release_report</extracomment>
            <translation>
                <numerusform>{n:,} Textstelle</numerusform>
                <numerusform>{n:,} Textstellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} spans left out: the scheme has no label “{label}” in a layer “{layer}”.</source>
            <extracomment>import_rows</extracomment>
            <translation>
                <numerusform>{n:,} Textstelle weggelassen: Das Schema hat kein Label „{label}“ in einer Ebene „{layer}“.</numerusform>
                <numerusform>{n:,} Textstellen weggelassen: Das Schema hat kein Label „{label}“ in einer Ebene „{layer}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} spans were left out: their articles were there before, and suggestions come with new articles.</source>
            <extracomment>import_twins</extracomment>
            <translation>
                <numerusform>{n:,} Textstelle wurde weggelassen: Ihr Artikel war schon vorher da, und Vorschläge kommen nur mit neuen Artikeln.</numerusform>
                <numerusform>{n:,} Textstellen wurden weggelassen: Ihre Artikel waren schon vorher da, und Vorschläge kommen nur mit neuen Artikeln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} spans without a label were left out.</source>
            <extracomment>prodigy</extracomment>
            <translation>
                <numerusform>{n:,} Textstelle ohne Label wurde weggelassen.</numerusform>
                <numerusform>{n:,} Textstellen ohne Label wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} stay away: the same ids or texts are there again</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>{n:,} bleibt weg: Dieselbe Kennung oder derselbe Text ist wieder da</numerusform>
                <numerusform>{n:,} bleiben weg: Dieselben Kennungen oder Texte sind wieder da</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} suggestions</source>
            <extracomment>import_samples</extracomment>
            <translation>
                <numerusform>{n:,} Vorschlag</numerusform>
                <numerusform>{n:,} Vorschläge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} suggestions are lost.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>{n:,} Vorschlag ist verloren.</numerusform>
                <numerusform>{n:,} Vorschläge sind verloren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} suggestions here rejected with it</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>hier {n:,} Vorschlag damit abgelehnt</numerusform>
                <numerusform>hier {n:,} Vorschläge damit abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} there already</source>
            <extracomment>import_dialog, importing</extracomment>
            <translation>
                <numerusform>{n:,} schon vorhanden</numerusform>
                <numerusform>{n:,} schon vorhanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} things could not be written as they are: see loss_report.jsonl.</source>
            <extracomment>release_report</extracomment>
            <translation>
                <numerusform>{n:,} Angabe ließ sich nicht so schreiben, wie sie ist: siehe loss_report.jsonl.</numerusform>
                <numerusform>{n:,} Angaben ließen sich nicht so schreiben, wie sie sind: siehe loss_report.jsonl.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} times in this article</source>
            <extracomment>mark_summary</extracomment>
            <translation>
                <numerusform>{n:,}-mal in diesem Artikel</numerusform>
                <numerusform>{n:,}-mal in diesem Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} to decide</source>
            <extracomment>mark_rows, mark_summary</extracomment>
            <translation>
                <numerusform>{n:,} zu entscheiden</numerusform>
                <numerusform>{n:,} zu entscheiden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} with annotations</source>
            <extracomment>importing</extracomment>
            <translation>
                <numerusform>{n:,} mit Annotationen</numerusform>
                <numerusform>{n:,} mit Annotationen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} with the text of another</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>{n:,} mit dem Text eines anderen</numerusform>
                <numerusform>{n:,} mit dem Text eines anderen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines “{kind}” were left out: nothing here is like them.</source>
            <extracomment>brat_marks</extracomment>
            <translation>
                <numerusform>{n} Zeile „{kind}“ wurde weggelassen: Hier gibt es nichts Vergleichbares.</numerusform>
                <numerusform>{n} Zeilen „{kind}“ wurden weggelassen: Hier gibt es nichts Vergleichbares.</numerusform>
            </translation>
        </message>
        <message>
            <source>{old} cannot become {new}: the scheme “{scheme}” has no such label.</source>
            <extracomment>changing_suggesters</extracomment>
            <translation>Aus {old} kann nicht {new} werden: Das Schema „{scheme}“ hat kein solches Label.</translation>
        </message>
        <message>
            <source>{place:,} of {found:,}</source>
            <extracomment>find_view</extracomment>
            <translation>{place:,} von {found:,}</translation>
        </message>
        <message>
            <source>{place} (article {name})</source>
            <extracomment>wording</extracomment>
            <translation>{place} (Artikel {name})</translation>
        </message>
        <message>
            <source>{place}, mark {id}</source>
            <extracomment>stored_marks</extracomment>
            <translation>{place}, Markierung {id}</translation>
        </message>
        <message>
            <source>{project} — Workbench</source>
            <extracomment>main_window</extracomment>
            <translation>{project} – Workbench</translation>
        </message>
        <message>
            <source>{seconds:.0f} s left</source>
            <extracomment>task_view</extracomment>
            <translation>noch {seconds:.0f} s</translation>
        </message>
        <message>
            <source>{size:.1f} MB</source>
            <extracomment>backups_dialog</extracomment>
            <translation>{size:.1f} MB</translation>
        </message>
        <message>
            <source>{verdict}; suggested by {suggester}, {score:.0f}% sure</source>
            <extracomment>mark_model</extracomment>
            <translation>{verdict}; vorgeschlagen von {suggester}, {score:.0f} % sicher</translation>
        </message>
        <message numerus="yes">
            <source>{what}, and more in {n:,} other articles</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>{what}, und mehr in {n:,} anderen Artikel</numerusform>
                <numerusform>{what}, und mehr in {n:,} anderen Artikeln</numerusform>
            </translation>
        </message>
        <message>
            <source>{what}: less</source>
            <extracomment>number_field</extracomment>
            <translation>{what}: weniger</translation>
        </message>
        <message>
            <source>{what}: more</source>
            <extracomment>number_field</extracomment>
            <translation>{what}: mehr</translation>
        </message>
        <message>
            <source>– actions an article</source>
            <extracomment>header_view</extracomment>
            <translation>– Aktionen pro Artikel</translation>
        </message>
        <message>
            <source>– an hour</source>
            <extracomment>header_view</extracomment>
            <translation>– pro Stunde</translation>
        </message>
        <message>
            <source>“As the system” follows it, also while the window is open.</source>
            <extracomment>settings</extracomment>
            <translation>„Wie das System“ folgt ihm auch, während das Fenster offen ist.</translation>
        </message>
        <message>
            <source>“meta” is not an object.</source>
            <extracomment>jsonl</extracomment>
            <translation>„meta“ ist kein Objekt.</translation>
        </message>
        <message>
            <source>“{blank}{code}” names no language.</source>
            <extracomment>languages</extracomment>
            <translation>„{blank}{code}“ bezeichnet keine Sprache.</translation>
        </message>
        <message>
            <source>“{data}” is not a type with start and end.</source>
            <extracomment>brat_lines</extracomment>
            <translation>„{data}“ ist kein Typ mit Anfang und Ende.</translation>
        </message>
        <message>
            <source>“{folder}” is deleted already.</source>
            <extracomment>kept_trainings</extracomment>
            <translation>„{folder}“ ist schon gelöscht.</translation>
        </message>
        <message>
            <source>“{folder}” is in use.</source>
            <extracomment>kept_trainings</extracomment>
            <translation>„{folder}“ ist in Gebrauch.</translation>
        </message>
        <message>
            <source>“{id}” is no id of an annotation of brat’s.</source>
            <extracomment>brat_lines</extracomment>
            <translation>„{id}“ ist keine Kennung einer Annotation von brat.</translation>
        </message>
        <message>
            <source>“{key}” cannot be the key of “{name}”.</source>
            <extracomment>keymap</extracomment>
            <translation>„{key}“ kann nicht die Taste für „{name}“ sein.</translation>
        </message>
        <message>
            <source>“{key}” is in the lists of two splits.</source>
            <extracomment>parting</extracomment>
            <translation>„{key}“ steht in den Listen zweier Teile.</translation>
        </message>
        <message>
            <source>“{name}” belongs to no span, and was left out.</source>
            <extracomment>label_studio_marks</extracomment>
            <translation>„{name}“ gehört zu keiner Textstelle und wurde weggelassen.</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of a file here.</source>
            <extracomment>release_reading</extracomment>
            <translation>„{name}“ kann hier kein Dateiname sein.</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of a label.</source>
            <extracomment>schemes</extracomment>
            <translation>„{name}“ kann kein Labelname sein.</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of a split.</source>
            <extracomment>splits</extracomment>
            <translation>„{name}“ kann kein Teil heißen.</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of an annotator.</source>
            <extracomment>imported_annotators</extracomment>
            <translation>„{name}“ kann kein Name eines Annotators sein.</translation>
        </message>
        <message>
            <source>“{name}” does not have one tag for each token.</source>
            <extracomment>hugging_face</extracomment>
            <translation>„{name}“ hat nicht ein Tag für jedes Token.</translation>
        </message>
        <message>
            <source>“{name}” holds {value}, and not start, end and label.</source>
            <extracomment>spacy_pairs</extracomment>
            <translation>„{name}“ enthält {value} und nicht Anfang, Ende und Label.</translation>
        </message>
        <message>
            <source>“{name}” is a link or no file and was left out.</source>
            <extracomment>archives</extracomment>
            <translation>„{name}“ ist eine Verknüpfung oder keine Datei und wurde weggelassen.</translation>
        </message>
        <message>
            <source>“{name}” is in the archive twice; the first is read.</source>
            <extracomment>archives</extracomment>
            <translation>„{name}“ ist zweimal im Archiv; gelesen wird das erste.</translation>
        </message>
        <message>
            <source>“{name}” is no plain file.</source>
            <extracomment>release_reading</extracomment>
            <translation>„{name}“ ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>“{name}” is no whole number</source>
            <extracomment>cas_json, cas_xmi</extracomment>
            <translation>„{name}“ ist keine ganze Zahl</translation>
        </message>
        <message>
            <source>“{name}” is not a list of objects.</source>
            <extracomment>json_shapes</extracomment>
            <translation>„{name}“ ist keine Liste von Objekten.</translation>
        </message>
        <message>
            <source>“{name}” is not a list of spans, each an object with start and end.</source>
            <extracomment>span_records</extracomment>
            <translation>„{name}“ ist keine Liste von Textstellen, jede ein Objekt mit start und end.</translation>
        </message>
        <message>
            <source>“{name}” is not a list of spans.</source>
            <extracomment>doccano, spacy_pairs</extracomment>
            <translation>„{name}“ ist keine Liste von Textstellen.</translation>
        </message>
        <message>
            <source>“{name}” is not a list of texts.</source>
            <extracomment>json_shapes</extracomment>
            <translation>„{name}“ ist keine Liste von Texten.</translation>
        </message>
        <message>
            <source>“{name}” is not a list of whole numbers.</source>
            <extracomment>hugging_face</extracomment>
            <translation>„{name}“ ist keine Liste ganzer Zahlen.</translation>
        </message>
        <message>
            <source>“{name}” is not a text, but {value}.</source>
            <extracomment>json_shapes, jsonl</extracomment>
            <translation>„{name}“ ist kein Text, sondern {value}.</translation>
        </message>
        <message>
            <source>“{name}” is not a whole number, but {value}.</source>
            <extracomment>json_shapes</extracomment>
            <translation>„{name}“ ist keine ganze Zahl, sondern {value}.</translation>
        </message>
        <message>
            <source>“{name}” is not an object, but {value}.</source>
            <extracomment>json_shapes</extracomment>
            <translation>„{name}“ ist kein Objekt, sondern {value}.</translation>
        </message>
        <message>
            <source>“{name}” is not part of the release here.</source>
            <extracomment>release_folder</extracomment>
            <translation>„{name}“ gehört nicht zu der Veröffentlichung hier.</translation>
        </message>
        <message>
            <source>“{name}” leads out of the archive and was left out.</source>
            <extracomment>archives</extracomment>
            <translation>„{name}“ führt aus dem Archiv hinaus und wurde weggelassen.</translation>
        </message>
        <message>
            <source>“{name}” of {id} was left out: that is no span.</source>
            <extracomment>brat_marks, label_studio_marks</extracomment>
            <translation>„{name}“ von {id} wurde weggelassen: Das ist keine Textstelle.</translation>
        </message>
        <message>
            <source>“{name}” was left out: a name of {longest:,} bytes is longer than disks take, which is {most}.</source>
            <extracomment>archives</extracomment>
            <translation>„{name}“ wurde weggelassen: Ein Name von {longest:,} Bytes ist zu lang; Datenträger nehmen höchstens {most} an.</translation>
        </message>
        <message>
            <source>“{name}” was left out: not every disk takes a colon or NUL in a name.</source>
            <extracomment>archives</extracomment>
            <translation>„{name}“ wurde weggelassen: Nicht jeder Datenträger nimmt einen Doppelpunkt oder NUL in einem Namen an.</translation>
        </message>
        <message>
            <source>“{tag}” is no tag such as B-PER, I-PER or O.</source>
            <extracomment>conll_rows</extracomment>
            <translation>„{tag}“ ist kein Tag wie B-PER, I-PER oder O.</translation>
        </message>
        <message>
            <source>“{words}” does not say how to split.</source>
            <extracomment>splits</extracomment>
            <translation>„{words}“ sagt nicht, wie aufgeteilt werden soll.</translation>
        </message>
        <message>
            <source>“{words}” from {old} to {label}</source>
            <extracomment>history_words</extracomment>
            <translation>„{words}“ von {old} in {label} geändert</translation>
        </message>
        <message>
            <source>“{words}” is no value of {name}.</source>
            <extracomment>setting_kinds</extracomment>
            <translation>„{words}“ ist kein Wert für {name}.</translation>
        </message>
        <message>
            <source>“{words}” is {label}</source>
            <extracomment>history_words</extracomment>
            <translation>„{words}“ ist {label}</translation>
        </message>
        <message>
            <source>“{words}” names no list for a split.</source>
            <extracomment>export_choices</extracomment>
            <translation>„{words}“ nennt keine Liste für einen Teil.</translation>
        </message>
        <message>
            <source>“{words}”, suggested as {label}, {sure:.0f} % sure</source>
            <extracomment>announcing</extracomment>
            <translation>„{words}“, vorgeschlagen als {label}, {sure:.0f} % sicher</translation>
        </message>
        <message>
            <source>“{words}”, {label}</source>
            <extracomment>announcing</extracomment>
            <translation>„{words}“, {label}</translation>
        </message>
        <message>
            <source>“{word}” says of no label what becomes of it.</source>
            <extracomment>intake</extracomment>
            <translation>„{word}“ sagt von keinem Label, was daraus wird.</translation>
        </message>
        <message>
            <source>“{written}” is not a name with an id, as in Theme:T1.</source>
            <extracomment>brat_lines</extracomment>
            <translation>„{written}“ ist kein Name mit Kennung wie Theme:T1.</translation>
        </message>
        <message numerus="yes">
            <source>… and {n:,} more like it</source>
            <extracomment>import_commands</extracomment>
            <translation>
                <numerusform>… und {n:,} weiteres Mal dasselbe</numerusform>
                <numerusform>… und {n:,} weitere Male dasselbe</numerusform>
            </translation>
        </message>
    </context>
</TS>
