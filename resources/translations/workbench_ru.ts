<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>workbench</name>
        <message>
            <source>A backup has all of this already.</source>
            <extracomment>backup_commands</extracomment>
            <translation>Всё это уже есть в резервной копии.</translation>
        </message>
        <message>
            <source>A backup is whole, and lacks what was decided since. Recovering puts all that can still be read into a new file and tells what is lost. Neither changes this file for good: you can do both and compare.</source>
            <extracomment>damage_dialog</extracomment>
            <translation>Резервная копия цела, но в ней нет того, что решено позже. Извлечение переносит всё, что ещё читается, в новый файл и показывает, что утрачено. Ни то ни другое не меняет этот файл безвозвратно: можно сделать и то и другое и сравнить.</translation>
        </message>
        <message>
            <source>A claim is one proposition inside one sentence; each sentence is a claim of its own.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Утверждение — это одно суждение внутри одного предложения; каждое предложение — отдельное утверждение.</translation>
        </message>
        <message>
            <source>A claimer or cue that leads nowhere cannot be exported or learned from.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Автора или вводящие слова, которые никуда не ведут, нельзя ни экспортировать, ни использовать в обучении.</translation>
        </message>
        <message>
            <source>A decision cannot be read: it changes nothing, or tells no effort.</source>
            <extracomment>journal</extracomment>
            <translation>Решение не читается: оно ничего не меняет или не содержит данных о затратах.</translation>
        </message>
        <message>
            <source>A decision cannot be read: it was made at {at}.</source>
            <extracomment>journal</extracomment>
            <translation>Не удаётся прочитать решение: временем указано {at}.</translation>
        </message>
        <message>
            <source>A decision cannot be read: {error}.</source>
            <extracomment>journal</extracomment>
            <translation>Не удаётся прочитать решение: {error}.</translation>
        </message>
        <message>
            <source>A journal beside the project speaks of another file, which would be deleted.</source>
            <extracomment>plain_files</extracomment>
            <translation>Файл журнала рядом с проектом указывает на другой файл, который был бы удалён.</translation>
        </message>
        <message>
            <source>A label has the number {row}, which none can have.</source>
            <extracomment>queue_upkeep</extracomment>
            <translation>У метки номер {row}, которого не может быть.</translation>
        </message>
        <message>
            <source>a list</source>
            <extracomment>json_records</extracomment>
            <translation>список</translation>
        </message>
        <message>
            <source>A mark cannot be read: {error}.</source>
            <extracomment>stored_marks</extracomment>
            <translation>Не удаётся прочитать пометку: {error}.</translation>
        </message>
        <message>
            <source>A mark has values of a wrong kind.</source>
            <extracomment>stored_marks</extracomment>
            <translation>У пометки значения не того вида.</translation>
        </message>
        <message>
            <source>A name has up to {n:,} characters on one line.</source>
            <extracomment>schemes</extracomment>
            <translation>Имя занимает одну строку длиной до {n:,} символов.</translation>
        </message>
        <message>
            <source>A note for whoever looks at it</source>
            <extracomment>desk_commands</extracomment>
            <translation>Заметка для того, кто будет смотреть</translation>
        </message>
        <message>
            <source>A note on “{words}”</source>
            <extracomment>desk_commands</extracomment>
            <translation>Заметка к «{words}»</translation>
        </message>
        <message>
            <source>a number</source>
            <extracomment>json_records</extracomment>
            <translation>число</translation>
        </message>
        <message>
            <source>A package or a folder, for all your projects in place of what each names. From the next project on.</source>
            <extracomment>settings</extracomment>
            <translation>Пакет или папка для всех ваших проектов вместо того, что указано в каждом. Со следующего проекта.</translation>
        </message>
        <message>
            <source>A part of a span leads nowhere, and was left out.</source>
            <extracomment>cas_marks</extracomment>
            <translation>Часть фрагмента никуда не ведёт и пропущена.</translation>
        </message>
        <message>
            <source>A part of this path is a file, not a folder.</source>
            <extracomment>disks</extracomment>
            <translation>Часть этого пути — файл, а не папка.</translation>
        </message>
        <message>
            <source>A part of this path is no folder.</source>
            <extracomment>plain_files</extracomment>
            <translation>Часть этого пути — не папка.</translation>
        </message>
        <message>
            <source>A pipeline is code. If you trust whoever it comes from, choose it yourself: workbench suggesters {project} --pipeline FOLDER.</source>
            <extracomment>pipelines_in_use</extracomment>
            <translation>Конвейер — это программный код. Если вы доверяете тому, от кого он, выберите его сами: workbench suggesters {project} --pipeline FOLDER.</translation>
        </message>
        <message>
            <source>A problem could not be shown.</source>
            <extracomment>failing</extracomment>
            <translation>Не удалось показать сообщение об ошибке.</translation>
        </message>
        <message>
            <source>A process that suggests has stopped, most likely for want of memory.</source>
            <extracomment>suggesting</extracomment>
            <translation>Процесс подсказок остановился, скорее всего из-за нехватки памяти.</translation>
        </message>
        <message>
            <source>A quotation mark is opened in this row and never closed; nothing after it could be read.</source>
            <extracomment>tables</extracomment>
            <translation>В этой строке открыты и не закрыты кавычки; дальше ничего прочитать не удалось.</translation>
        </message>
        <message>
            <source>A region of the kind “{kind}” is not of plain text, and was left out.</source>
            <extracomment>label_studio_regions</extracomment>
            <translation>Область вида «{kind}» относится не к простому тексту и пропущена.</translation>
        </message>
        <message>
            <source>A rejected span does not name its layer.</source>
            <extracomment>span_records</extracomment>
            <translation>Отклонённый фрагмент не называет свой слой.</translation>
        </message>
        <message>
            <source>A row group unpacks to {size:,} bytes; {most:,} are read.</source>
            <extracomment>parquet_files</extracomment>
            <translation>Группа строк занимает после распаковки {size:,} байт; читается не больше {most:,}.</translation>
        </message>
        <message>
            <source>A second relation “{name}” of one span was left out.</source>
            <extracomment>brat_marks, cas_marks, doccano, label_studio_regions, prodigy_spans, web_annotation_marks</extracomment>
            <translation>Вторая связь «{name}» того же фрагмента пропущена.</translation>
        </message>
        <message>
            <source>A sheet has {rows:,} rows of {columns:,} columns, which is too much.</source>
            <extracomment>packages</extracomment>
            <translation>Слишком большой лист: строк {rows:,}, столбцов {columns:,}.</translation>
        </message>
        <message>
            <source>A sound where a key can do nothing</source>
            <extracomment>settings</extracomment>
            <translation>Звук, когда клавиша ничего не может</translation>
        </message>
        <message>
            <source>A span has no label.</source>
            <extracomment>doccano</extracomment>
            <translation>У одного фрагмента нет метки.</translation>
        </message>
        <message>
            <source>A span in “{name}” has no whole numbers as start and end, but {start} and {end}.</source>
            <extracomment>span_records</extracomment>
            <translation>У фрагмента в «{name}» start и end — не целые числа, а {start} и {end}.</translation>
        </message>
        <message>
            <source>A span of “{type}” covers nothing, and was left out.</source>
            <extracomment>cas_marks</extracomment>
            <translation>Фрагмент типа «{type}» ничего не охватывает и пропущен.</translation>
        </message>
        <message>
            <source>A span that is there twice counts twice, in training and in every score.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Фрагмент, который есть дважды, считается дважды: и в обучении, и в каждой оценке.</translation>
        </message>
        <message>
            <source>a string</source>
            <extracomment>json_records</extracomment>
            <translation>строка</translation>
        </message>
        <message>
            <source>a structure has no id</source>
            <extracomment>cas_json</extracomment>
            <translation>у структуры нет идентификатора</translation>
        </message>
        <message>
            <source>a structure has no type</source>
            <extracomment>cas_json</extracomment>
            <translation>у структуры нет типа</translation>
        </message>
        <message>
            <source>A structure of “{type}” has no begin and end.</source>
            <extracomment>cas_marks</extracomment>
            <translation>У структуры типа «{type}» нет начала и конца.</translation>
        </message>
        <message>
            <source>A tag in “{name}” is neither a text nor a number.</source>
            <extracomment>hugging_face_names</extracomment>
            <translation>Тег в «{name}» — не текст и не число.</translation>
        </message>
        <message>
            <source>A trained suggester is missing, so the one that ships is used.</source>
            <extracomment>trained</extracomment>
            <translation>Обученного модуля подсказок нет; используется тот, что в поставке.</translation>
        </message>
        <message>
            <source>A trained suggester is missing.</source>
            <extracomment>trained</extracomment>
            <translation>Обученного модуля подсказок нет.</translation>
        </message>
        <message>
            <source>A trained suggester is not as it was made, so the one that ships is used.</source>
            <extracomment>trained</extracomment>
            <translation>Обученный модуль подсказок изменился с тех пор, как был создан; используется тот, что в поставке.</translation>
        </message>
        <message>
            <source>A trained suggester was made for another pipeline than “{pipeline}”, so the one that ships is used.</source>
            <extracomment>trained</extracomment>
            <translation>Обученный модуль подсказок создан для другого конвейера, а не для «{pipeline}»; используется тот, что в поставке.</translation>
        </message>
        <message>
            <source>A trained suggester was not made for {layer}, so the one that ships is used.</source>
            <extracomment>trained</extracomment>
            <translation>Обученный модуль подсказок создан не для слоя {layer}; используется тот, что в поставке.</translation>
        </message>
        <message>
            <source>A training cannot be read.</source>
            <extracomment>trainings</extracomment>
            <translation>Не удаётся прочитать обучение.</translation>
        </message>
        <message>
            <source>About</source>
            <extracomment>window_commands</extracomment>
            <translation>О программе</translation>
        </message>
        <message>
            <source>About four fifths of them are learned from. On the others, which are held out, the result is compared with what is in use, and it takes its place only where it is better. You can go on working meanwhile.</source>
            <extracomment>training_dialog</extracomment>
            <translation>Обучение идёт примерно на четырёх пятых из них. На остальных, отложенных, результат сравнивается с тем, что используется, и заменяет его, только если он лучше. Тем временем можно работать дальше.</translation>
        </message>
        <message>
            <source>About the workbench</source>
            <extracomment>commands</extracomment>
            <translation>О программе</translation>
        </message>
        <message>
            <source>About: {sizes}. Copies and articles about one event stay together.</source>
            <extracomment>export_dialog</extracomment>
            <translation>Примерно: {sizes}. Копии и статьи об одном сюжете остаются вместе.</translation>
        </message>
        <message>
            <source>accept</source>
            <extracomment>decisions, hint_view</extracomment>
            <translation>принять</translation>
        </message>
        <message>
            <source>Accept all equal text</source>
            <extracomment>commands</extracomment>
            <translation>Принять все одинаковые фрагменты</translation>
        </message>
        <message>
            <source>accept it</source>
            <extracomment>lint_scheme</extracomment>
            <translation>принять</translation>
        </message>
        <message>
            <source>Accept, go to the next</source>
            <extracomment>commands</extracomment>
            <translation>Принять и перейти дальше</translation>
        </message>
        <message>
            <source>Accepted</source>
            <extracomment>wording</extracomment>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Accepted in bulk</source>
            <extracomment>wording</extracomment>
            <translation>Принято вместе с остальным</translation>
        </message>
        <message>
            <source>accepted with the rest</source>
            <extracomment>elsewhere</extracomment>
            <translation>принято вместе с остальным</translation>
        </message>
        <message numerus="yes">
            <source>accepted {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>принят {n:,} фрагмент</numerusform>
                <numerusform>приняты {n:,} фрагмента</numerusform>
                <numerusform>принято {n:,} фрагментов</numerusform>
            </translation>
        </message>
        <message>
            <source>accepted “{words}” {label}</source>
            <extracomment>history_words</extracomment>
            <translation>принято «{words}» {label}</translation>
        </message>
        <message>
            <source>add</source>
            <extracomment>decisions</extracomment>
            <translation>добавить</translation>
        </message>
        <message>
            <source>Add a key…</source>
            <extracomment>keys_page</extracomment>
            <translation>Добавить клавишу…</translation>
        </message>
        <message>
            <source>Add to the scheme</source>
            <extracomment>import_labels</extracomment>
            <translation>Добавить в схему</translation>
        </message>
        <message>
            <source>Add what the errors say; that may quote an article</source>
            <extracomment>report_dialog</extracomment>
            <translation>Добавить тексты ошибок; в них может быть цитата из статьи</translation>
        </message>
        <message>
            <source>add “{words}”</source>
            <extracomment>lint_claims</extracomment>
            <translation>добавить «{words}»</translation>
        </message>
        <message>
            <source>Added</source>
            <extracomment>wording</extracomment>
            <translation>Добавлено</translation>
        </message>
        <message>
            <source>Added by you</source>
            <extracomment>mark_model</extracomment>
            <translation>Добавлено вами</translation>
        </message>
        <message numerus="yes">
            <source>added {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>добавлен {n:,} фрагмент</numerusform>
                <numerusform>добавлены {n:,} фрагмента</numerusform>
                <numerusform>добавлено {n:,} фрагментов</numerusform>
            </translation>
        </message>
        <message>
            <source>added “{words}” {label}</source>
            <extracomment>history_words</extracomment>
            <translation>добавлено «{words}» {label}</translation>
        </message>
        <message>
            <source>affirmed</source>
            <extracomment>news.toml</extracomment>
            <translation>подтверждается</translation>
        </message>
        <message numerus="yes">
            <source>After {n:,} articles: {problem}</source>
            <extracomment>docbin</extracomment>
            <translation>
                <numerusform>После {n:,} статьи: {problem}</numerusform>
                <numerusform>После {n:,} статей: {problem}</numerusform>
                <numerusform>После {n:,} статей: {problem}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After {n:,} rows: {problem}</source>
            <extracomment>parquet</extracomment>
            <translation>
                <numerusform>После {n:,} строки: {problem}</numerusform>
                <numerusform>После {n:,} строк: {problem}</numerusform>
                <numerusform>После {n:,} строк: {problem}</numerusform>
            </translation>
        </message>
        <message>
            <source>All alike</source>
            <extracomment>lint_view</extracomment>
            <translation>Везде</translation>
        </message>
        <message>
            <source>All alike are right</source>
            <extracomment>commands</extracomment>
            <translation>Все такие же верны</translation>
        </message>
        <message>
            <source>All articles</source>
            <extracomment>history_view, queue_filter</extracomment>
            <translation>Все статьи</translation>
        </message>
        <message>
            <source>all decided</source>
            <extracomment>mark_summary</extracomment>
            <translation>всё решено</translation>
        </message>
        <message>
            <source>All files</source>
            <extracomment>import_commands</extracomment>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>All finished articles</source>
            <extracomment>lint_view</extracomment>
            <translation>Все завершённые статьи</translation>
        </message>
        <message>
            <source>all in train, or such as train=80,dev=10,test=10</source>
            <extracomment>export_dialog</extracomment>
            <translation>всё в train или, например, train=80,dev=10,test=10</translation>
        </message>
        <message>
            <source>All is decided here; finish the article to go on</source>
            <extracomment>status_words</extracomment>
            <translation>Здесь всё решено; завершите статью, чтобы перейти дальше</translation>
        </message>
        <message>
            <source>All keys</source>
            <extracomment>commands, key_sheet</extracomment>
            <translation>Все клавиши</translation>
        </message>
        <message>
            <source>all keys</source>
            <extracomment>hint_view</extracomment>
            <translation>все клавиши</translation>
        </message>
        <message>
            <source>All of these labels are in the scheme of this project.</source>
            <extracomment>import_labels</extracomment>
            <translation>Все эти метки есть в схеме проекта.</translation>
        </message>
        <message>
            <source>All of this is deleted, {size:.1f} MB, and cannot be brought back:</source>
            <extracomment>wiping</extracomment>
            <translation>Всё это ({size:.1f} МБ) будет удалено, и вернуть его будет нельзя:</translation>
        </message>
        <message>
            <source>All sheets with a text</source>
            <extracomment>import_fields</extracomment>
            <translation>Все листы с текстом</translation>
        </message>
        <message numerus="yes">
            <source>All {n:,} articles are done; export makes a dataset of them</source>
            <extracomment>reviewing</extracomment>
            <translation>
                <numerusform>Завершены все статьи ({n:,}); экспорт сделает из них набор данных</numerusform>
                <numerusform>Завершены все статьи ({n:,}); экспорт сделает из них набор данных</numerusform>
                <numerusform>Завершены все статьи ({n:,}); экспорт сделает из них набор данных</numerusform>
            </translation>
        </message>
        <message>
            <source>all, or such as PERSON, ORG</source>
            <extracomment>export_dialog</extracomment>
            <translation>все или, например, PERSON, ORG</translation>
        </message>
        <message>
            <source>Also articles that are not finished</source>
            <extracomment>export_dialog</extracomment>
            <translation>Также незавершённые статьи</translation>
        </message>
        <message>
            <source>Also changed by its keys, and by Ctrl with the wheel of the mouse.</source>
            <extracomment>settings</extracomment>
            <translation>Меняется и своими клавишами, и колесом мыши с Ctrl.</translation>
        </message>
        <message>
            <source>Also what was rejected, as data of its own</source>
            <extracomment>export_dialog</extracomment>
            <translation>Также отклонённое, отдельными данными</translation>
        </message>
        <message numerus="yes">
            <source>Also {n:,} more of “{words}” here, no longer suggested</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>«{words}»: ещё {n:,} здесь больше не предлагается</numerusform>
                <numerusform>«{words}»: ещё {n:,} здесь больше не предлагается</numerusform>
                <numerusform>«{words}»: ещё {n:,} здесь больше не предлагается</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also {n:,} more of “{words}” here, now {label}</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>«{words}»: здесь ещё {n:,}, теперь {label}</numerusform>
                <numerusform>«{words}»: здесь ещё {n:,}, теперь {label}</numerusform>
                <numerusform>«{words}»: здесь ещё {n:,}, теперь {label}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also {n:,} more of “{words}” here, suggested</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>«{words}»: здесь предложено ещё {n:,}</numerusform>
                <numerusform>«{words}»: здесь предложено ещё {n:,}</numerusform>
                <numerusform>«{words}»: здесь предложено ещё {n:,}</numerusform>
            </translation>
        </message>
        <message>
            <source>Amounts of money with their unit.</source>
            <extracomment>news.toml</extracomment>
            <translation>Денежные суммы с их единицей.</translation>
        </message>
        <message>
            <source>An annotation in this project is damaged, so they cannot be counted.</source>
            <extracomment>ledger</extracomment>
            <translation>Одна из аннотаций в этом проекте повреждена, поэтому подсчёт невозможен.</translation>
        </message>
        <message>
            <source>An annotation that is about no words was left out.</source>
            <extracomment>web_annotation_marks</extracomment>
            <translation>Аннотация, которая не относится ни к каким словам, пропущена.</translation>
        </message>
        <message>
            <source>An answer about words without a label was left out.</source>
            <extracomment>label_studio_marks</extracomment>
            <translation>Ответ о словах без метки пропущен.</translation>
        </message>
        <message>
            <source>an edge inside a word</source>
            <extracomment>lint_spans</extracomment>
            <translation>граница внутри слова</translation>
        </message>
        <message>
            <source>an id is no text</source>
            <extracomment>entry_points</extracomment>
            <translation>идентификатор не является текстом</translation>
        </message>
        <message>
            <source>An import that is taken back is out of sight as a whole; nothing is deleted.</source>
            <extracomment>batches_dialog</extracomment>
            <translation>Отозванный импорт скрыт целиком; ничего не удаляется.</translation>
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
            <translation>аннотациями разметчика</translation>
        </message>
        <message>
            <source>annotations taken over</source>
            <extracomment>batches_dialog</extracomment>
            <translation>аннотации приняты</translation>
        </message>
        <message>
            <source>another article has this name already.</source>
            <extracomment>import_commands</extracomment>
            <translation>у другой статьи уже есть это имя.</translation>
        </message>
        <message>
            <source>Another article of the project has the id “{key}”, and its text is different.</source>
            <extracomment>import_twins</extracomment>
            <translation>У другой статьи проекта идентификатор «{key}», и текст у неё другой.</translation>
        </message>
        <message>
            <source>Another colour for {label}</source>
            <extracomment>import_labels</extracomment>
            <translation>Другой цвет для {label}</translation>
        </message>
        <message>
            <source>Another disk is safer. Those that were made elsewhere before stay where they are.</source>
            <extracomment>settings</extracomment>
            <translation>Надёжнее другой диск. Копии, созданные раньше в другом месте, остаются там.</translation>
        </message>
        <message>
            <source>Another label elsewhere</source>
            <extracomment>lint_rules</extracomment>
            <translation>В другом месте другая метка</translation>
        </message>
        <message>
            <source>Another program keeps the project file to itself.</source>
            <extracomment>connection</extracomment>
            <translation>Другая программа не даёт доступа к файлу проекта.</translation>
        </message>
        <message>
            <source>Another window on this computer still has this project open.</source>
            <extracomment>taking_over</extracomment>
            <translation>Этот проект всё ещё открыт в другом окне на этом компьютере.</translation>
        </message>
        <message>
            <source>Answer not in the scheme</source>
            <extracomment>lint_rules</extracomment>
            <translation>Ответа нет в схеме</translation>
        </message>
        <message>
            <source>Any font of this computer.</source>
            <extracomment>settings</extracomment>
            <translation>Любой шрифт этого компьютера.</translation>
        </message>
        <message>
            <source>Any label</source>
            <extracomment>queue_filter</extracomment>
            <translation>Любая метка</translation>
        </message>
        <message>
            <source>Any score</source>
            <extracomment>queue_filter</extracomment>
            <translation>Любая оценка</translation>
        </message>
        <message>
            <source>Anything the next reader should know</source>
            <extracomment>desk_commands</extracomment>
            <translation>Всё, что стоит знать следующему читателю</translation>
        </message>
        <message>
            <source>Article</source>
            <extracomment>article_view, desk_commands</extracomment>
            <translation>Статья</translation>
        </message>
        <message>
            <source>article {name}</source>
            <extracomment>articles, import_samples, overtaken, release, stored_marks</extracomment>
            <translation>статья {name}</translation>
        </message>
        <message>
            <source>Articles</source>
            <extracomment>export_dialog, import_commands, import_dialog</extracomment>
            <translation>Статьи</translation>
        </message>
        <message>
            <source>Articles are finished without a look at doubtful suggestions</source>
            <extracomment>finishing</extracomment>
            <translation>Статьи завершаются без просмотра сомнительных подсказок</translation>
        </message>
        <message>
            <source>as before: {splits}</source>
            <extracomment>export_dialog</extracomment>
            <translation>как раньше: {splits}</translation>
        </message>
        <message>
            <source>As far as a word</source>
            <extracomment>jump</extracomment>
            <translation>До слова</translation>
        </message>
        <message>
            <source>as gold</source>
            <extracomment>batches_dialog</extracomment>
            <translation>как эталон</translation>
        </message>
        <message>
            <source>As imported</source>
            <extracomment>queue_filter</extracomment>
            <translation>Как импортировано</translation>
        </message>
        <message>
            <source>As in the article</source>
            <extracomment>settings</extracomment>
            <translation>Как в статье</translation>
        </message>
        <message>
            <source>As recognised</source>
            <extracomment>import_format</extracomment>
            <translation>Как распознано</translation>
        </message>
        <message>
            <source>as the files say: {names}</source>
            <extracomment>import_whose</extracomment>
            <translation>как в файлах: {names}</translation>
        </message>
        <message>
            <source>As the system</source>
            <extracomment>settings</extracomment>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>At the most; 60 to 75 read best.</source>
            <extracomment>settings</extracomment>
            <translation>Не больше; лучше всего читаются строки от 60 до 75 знаков.</translation>
        </message>
        <message>
            <source>At {start}–{end} the text reads “{found}”, but the span says “{quote}”.</source>
            <extracomment>span_records, spans</extracomment>
            <translation>На {start}–{end} в тексте стоит «{found}», а во фрагменте — «{quote}».</translation>
        </message>
        <message>
            <source>attribute</source>
            <extracomment>decisions, hint_view</extracomment>
            <translation>признак</translation>
        </message>
        <message>
            <source>attributed</source>
            <extracomment>news.toml</extracomment>
            <translation>приписано</translation>
        </message>
        <message>
            <source>attributes</source>
            <extracomment>doccano_release</extracomment>
            <translation>признаки</translation>
        </message>
        <message>
            <source>Attributes of somebody's own, “_”, are not known here.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Собственные атрибуты, «_», здесь не известны.</translation>
        </message>
        <message>
            <source>author</source>
            <extracomment>news.toml</extracomment>
            <translation>автор статьи</translation>
        </message>
        <message numerus="yes">
            <source>Back at the top, {n:,} still to decide</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>Снова в начале, осталось {n:,}</numerusform>
                <numerusform>Снова в начале, осталось {n:,}</numerusform>
                <numerusform>Снова в начале, осталось {n:,}</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the project</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Вернуться к проекту</translation>
        </message>
        <message>
            <source>Back up now</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Создать копию сейчас</translation>
        </message>
        <message>
            <source>Backed up: {name}</source>
            <extracomment>backup_commands</extracomment>
            <translation>Создана резервная копия: {name}</translation>
        </message>
        <message>
            <source>Backing up {name}</source>
            <extracomment>backup_commands, backup_keeper</extracomment>
            <translation>Резервное копирование: {name}</translation>
        </message>
        <message>
            <source>Backups</source>
            <extracomment>backups_dialog, settings</extracomment>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Backups…</source>
            <extracomment>commands, read_only_view</extracomment>
            <translation>Резервные копии…</translation>
        </message>
        <message>
            <source>before a restore</source>
            <extracomment>backups_dialog</extracomment>
            <translation>перед восстановлением</translation>
        </message>
        <message>
            <source>before an update</source>
            <extracomment>backups_dialog</extracomment>
            <translation>перед обновлением</translation>
        </message>
        <message>
            <source>Below {percent:.0f} %</source>
            <extracomment>queue_filter</extracomment>
            <translation>Ниже {percent:.0f} %</translation>
        </message>
        <message>
            <source>Beside each project</source>
            <extracomment>settings</extracomment>
            <translation>Рядом с каждым проектом</translation>
        </message>
        <message>
            <source>Beside the project is something that is no file of its own: {name}.</source>
            <extracomment>plain_files</extracomment>
            <translation>Рядом с проектом есть то, что не является отдельным файлом: {name}.</translation>
        </message>
        <message>
            <source>Blank edges</source>
            <extracomment>lint_rules</extracomment>
            <translation>Пробелы на границах</translation>
        </message>
        <message>
            <source>brat standoff, a folder of texts and annotations</source>
            <extracomment>brat_release</extracomment>
            <translation>brat standoff, папка с текстами и аннотациями</translation>
        </message>
        <message>
            <source>brat, texts with annotations beside them</source>
            <extracomment>formats</extracomment>
            <translation>brat, тексты с аннотациями рядом</translation>
        </message>
        <message>
            <source>Bring back</source>
            <extracomment>batches_dialog</extracomment>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Bringing import {number} back</source>
            <extracomment>import_commands</extracomment>
            <translation>Возвращается импорт {number}</translation>
        </message>
        <message>
            <source>Bringing {name} up to date</source>
            <extracomment>projects</extracomment>
            <translation>Обновление: {name}</translation>
        </message>
        <message>
            <source>brought back in part: bring it back once more</source>
            <extracomment>taking_back</extracomment>
            <translation>возвращён частично: верните ещё раз</translation>
        </message>
        <message>
            <source>Building, plant</source>
            <extracomment>news.toml</extracomment>
            <translation>Здание, объект</translation>
        </message>
        <message>
            <source>Buildings, plants, airports, bridges.</source>
            <extracomment>news.toml</extracomment>
            <translation>Здания, заводы, аэропорты, мосты.</translation>
        </message>
        <message>
            <source>By story</source>
            <extracomment>queue_filter</extracomment>
            <translation>По сюжетам</translation>
        </message>
        <message>
            <source>by {who}</source>
            <extracomment>elsewhere</extracomment>
            <translation>решение: {who}</translation>
        </message>
        <message>
            <source>Byte {at} (0x{byte}) is not {encoding}.</source>
            <extracomment>encodings</extracomment>
            <translation>Байт {at} (0x{byte}) не соответствует кодировке {encoding}.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>dialogs, import_dialog, settings_dialog, task_view, wiping</extracomment>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Cancel: {job}</source>
            <extracomment>task_view</extracomment>
            <translation>Отмена: {job}</translation>
        </message>
        <message>
            <source>Cancelled; nothing was undone or redone</source>
            <extracomment>turning</extracomment>
            <translation>Прервано; ничего не отменено и не повторено</translation>
        </message>
        <message>
            <source>cause or comparison</source>
            <extracomment>news.toml</extracomment>
            <translation>причина или сравнение</translation>
        </message>
        <message>
            <source>Change the key…</source>
            <extracomment>keys_page</extracomment>
            <translation>Изменить клавишу…</translation>
        </message>
        <message>
            <source>changed</source>
            <extracomment>key_rows</extracomment>
            <translation>изменено</translation>
        </message>
        <message>
            <source>changed the details of “{words}”</source>
            <extracomment>history_words</extracomment>
            <translation>изменены сведения о «{words}»</translation>
        </message>
        <message>
            <source>Characters a line</source>
            <extracomment>settings</extracomment>
            <translation>Знаков в строке</translation>
        </message>
        <message>
            <source>Check that it is there and that you may read it.</source>
            <extracomment>connection, reading</extracomment>
            <translation>Проверьте, что файл на месте и что у вас есть право его читать.</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <extracomment>reading</extracomment>
            <translation>Проверьте имя.</translation>
        </message>
        <message>
            <source>Check-worthy</source>
            <extracomment>news.toml</extracomment>
            <translation>Стоит проверки</translation>
        </message>
        <message>
            <source>Choose a decision in the history first; press H to see it</source>
            <extracomment>desk_commands</extracomment>
            <translation>Сначала выберите решение в истории; её открывает H</translation>
        </message>
        <message>
            <source>Choose a file that the workbench has made, or restore a backup of this one.</source>
            <extracomment>connection</extracomment>
            <translation>Выберите файл, созданный программой, или восстановите резервную копию этого файла.</translation>
        </message>
        <message>
            <source>Choose a finding first; F8 goes to the next one</source>
            <extracomment>lint_commands</extracomment>
            <translation>Сначала выберите замечание; F8 ведёт к следующему</translation>
        </message>
        <message>
            <source>Choose a shorter one.</source>
            <extracomment>disks</extracomment>
            <translation>Выберите более короткое.</translation>
        </message>
        <message>
            <source>Choose another folder, or move it away first.</source>
            <extracomment>release_folder</extracomment>
            <translation>Выберите другую папку или сначала уберите эту.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <extracomment>plain_files, recovering, recovery, release_folder</extracomment>
            <translation>Выберите другое имя.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <extracomment>disks, plain_files</extracomment>
            <translation>Выберите другое место.</translation>
        </message>
        <message>
            <source>Choose the folder that the release is written to</source>
            <extracomment>export_dialog</extracomment>
            <translation>Выбрать папку, в которую записывается выпуск</translation>
        </message>
        <message>
            <source>Choose the pipeline that it was trained for, or train it again.</source>
            <extracomment>pipelines</extracomment>
            <translation>Выберите конвейер, для которого он обучен, или обучите его заново.</translation>
        </message>
        <message>
            <source>Choose the {role}</source>
            <extracomment>details_view</extracomment>
            <translation>Выбрать: {role}</translation>
        </message>
        <message>
            <source>Choose the {role} from the mentions nearby, or select its words first</source>
            <extracomment>details_view</extracomment>
            <translation>{role}: выбрать из упоминаний рядом или сначала выделить слова</translation>
        </message>
        <message>
            <source>Choose: {what}</source>
            <extracomment>setting_fields</extracomment>
            <translation>Выбрать: {what}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <extracomment>export_dialog, setting_fields</extracomment>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>choose…</source>
            <extracomment>details_view</extracomment>
            <translation>выбрать…</translation>
        </message>
        <message>
            <source>Claim</source>
            <extracomment>news.toml</extracomment>
            <translation>Утверждение</translation>
        </message>
        <message>
            <source>Claim over several sentences</source>
            <extracomment>lint_rules</extracomment>
            <translation>Утверждение из нескольких предложений</translation>
        </message>
        <message>
            <source>Claim without claimer</source>
            <extracomment>lint_rules</extracomment>
            <translation>Утверждение без автора</translation>
        </message>
        <message>
            <source>Claim without cue</source>
            <extracomment>lint_rules</extracomment>
            <translation>Утверждение без вводящих слов</translation>
        </message>
        <message>
            <source>claimer</source>
            <extracomment>hint_view, news.toml</extracomment>
            <translation>автор</translation>
        </message>
        <message>
            <source>Claimer of this claim</source>
            <extracomment>commands</extracomment>
            <translation>Автор этого утверждения</translation>
        </message>
        <message>
            <source>claimer of “{words}”</source>
            <extracomment>hint_view</extracomment>
            <translation>автор для «{words}»</translation>
        </message>
        <message>
            <source>Claims</source>
            <extracomment>news.toml, training_words</extracomment>
            <translation>Утверждения</translation>
        </message>
        <message>
            <source>claims</source>
            <extracomment>wording</extracomment>
            <translation>распознавание утверждений</translation>
        </message>
        <message>
            <source>Claims can be learned in English only, with a pipeline that parses.</source>
            <extracomment>training_work</extracomment>
            <translation>Утверждениям можно научиться только на английском и с конвейером, который разбирает предложения.</translation>
        </message>
        <message>
            <source>Clear the {role}</source>
            <extracomment>details_view</extracomment>
            <translation>Очистить: {role}</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>damage_dialog, dialogs, help_view, report_dialog, rows_dialog, task_view, training_dialog</extracomment>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Close it in every window, and wait for what works on it.</source>
            <extracomment>wiping</extracomment>
            <translation>Закройте его во всех окнах и дождитесь конца работы с ним.</translation>
        </message>
        <message>
            <source>Close it there first. What you see here follows when you go to another article.</source>
            <extracomment>taking_over</extracomment>
            <translation>Сначала закройте его там. То, что вы видите здесь, обновится при переходе к другой статье.</translation>
        </message>
        <message>
            <source>Close it there first: two names at once would destroy it. If it is open nowhere, another program keeps it to itself.</source>
            <extracomment>connection</extracomment>
            <translation>Сначала закройте его там: одновременная работа под двумя именами разрушит его. Если он нигде не открыт, доступа к нему не даёт другая программа.</translation>
        </message>
        <message>
            <source>Close it there, and restore the backup then. Nothing was changed.</source>
            <extracomment>restoring</extracomment>
            <translation>Закройте его там, затем восстановите из резервной копии. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Close project</source>
            <extracomment>commands</extracomment>
            <translation>Закрыть проект</translation>
        </message>
        <message>
            <source>Close the notices below</source>
            <extracomment>commands</extracomment>
            <translation>Закрыть уведомления внизу</translation>
        </message>
        <message>
            <source>Close this notice</source>
            <extracomment>task_view</extracomment>
            <translation>Закрыть это уведомление</translation>
        </message>
        <message>
            <source>Colours of labels</source>
            <extracomment>settings</extracomment>
            <translation>Цвета меток</translation>
        </message>
        <message>
            <source>Command</source>
            <extracomment>desk_commands</extracomment>
            <translation>Команда</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <extracomment>keys_page</extracomment>
            <translation>Команды и их клавиши</translation>
        </message>
        <message>
            <source>Companies, agencies, parties, media, institutions. Not the building.</source>
            <extracomment>news.toml</extracomment>
            <translation>Компании, ведомства, партии, СМИ, учреждения. Не здание.</translation>
        </message>
        <message>
            <source>complete</source>
            <extracomment>taking_back</extracomment>
            <translation>полностью</translation>
        </message>
        <message>
            <source>CoNLL, a token a line with its tags</source>
            <extracomment>formats</extracomment>
            <translation>CoNLL, по токену в строке с тегами</translation>
        </message>
        <message>
            <source>CoNLL, tokens with IOB2 tags</source>
            <extracomment>conll_release</extracomment>
            <translation>CoNLL, токены с тегами IOB2</translation>
        </message>
        <message>
            <source>Copy</source>
            <extracomment>dialogs, report_dialog</extracomment>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy the words</source>
            <extracomment>commands</extracomment>
            <translation>Копировать слова</translation>
        </message>
        <message>
            <source>Could a reader with records settle it?</source>
            <extracomment>news.toml</extracomment>
            <translation>Мог бы это установить читатель, у которого есть документы?</translation>
        </message>
        <message>
            <source>Country, city, state</source>
            <extracomment>news.toml</extracomment>
            <translation>Страна, город, государство</translation>
        </message>
        <message>
            <source>CSV table, one article a row</source>
            <extracomment>formats</extracomment>
            <translation>Таблица CSV, по статье в строке</translation>
        </message>
        <message>
            <source>cue</source>
            <extracomment>news.toml</extracomment>
            <translation>вводящие слова</translation>
        </message>
        <message>
            <source>Cue of this claim, from the selection</source>
            <extracomment>commands</extracomment>
            <translation>Вводящие слова этого утверждения из выделения</translation>
        </message>
        <message>
            <source>Damaged project</source>
            <extracomment>damage_dialog</extracomment>
            <translation>Повреждённый проект</translation>
        </message>
        <message>
            <source>Dark</source>
            <extracomment>settings</extracomment>
            <translation>Тёмное</translation>
        </message>
        <message>
            <source>Date</source>
            <extracomment>import_fields, news.toml</extracomment>
            <translation>Дата</translation>
        </message>
        <message>
            <source>decision {id}</source>
            <extracomment>journal</extracomment>
            <translation>решение {id}</translation>
        </message>
        <message>
            <source>Decisions, the newest first</source>
            <extracomment>history_view</extracomment>
            <translation>Решения, сначала новые</translation>
        </message>
        <message>
            <source>Default</source>
            <extracomment>keys_page</extracomment>
            <translation>По умолчанию</translation>
        </message>
        <message>
            <source>Defaults of this page</source>
            <extracomment>settings_dialog</extracomment>
            <translation>Значения страницы по умолчанию</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <extracomment>wiping</extracomment>
            <translation>Удалить навсегда</translation>
        </message>
        <message>
            <source>Delete project and backups</source>
            <extracomment>wiping</extracomment>
            <translation>Удаление проекта и резервных копий</translation>
        </message>
        <message>
            <source>Delete project and backups…</source>
            <extracomment>commands</extracomment>
            <translation>Удалить проект и резервные копии…</translation>
        </message>
        <message>
            <source>Delete what stands far away from the rest, or save the sheet as CSV.</source>
            <extracomment>packages</extracomment>
            <translation>Удалите то, что стоит далеко от остального, или сохраните лист как CSV.</translation>
        </message>
        <message>
            <source>Deleting cannot reach copies elsewhere: exported releases, mails, backups of this computer, snapshots of the file system. A disk may keep deleted data for a while, most of all an SSD: only encrypting the whole disk helps there.</source>
            <extracomment>wiping</extracomment>
            <translation>Удаление не затрагивает копии в других местах: экспортированные выпуски, письма, резервные копии этого компьютера, снимки файловой системы. Диск, особенно SSD, может ещё некоторое время хранить удалённые данные: здесь помогает только шифрование всего диска.</translation>
        </message>
        <message>
            <source>denied</source>
            <extracomment>news.toml</extracomment>
            <translation>отрицается</translation>
        </message>
        <message>
            <source>Details of the mark in hand</source>
            <extracomment>details_view</extracomment>
            <translation>Сведения о выбранной пометке</translation>
        </message>
        <message>
            <source>Difference (95 %)</source>
            <extracomment>training_dialog</extracomment>
            <translation>Разница (95 %)</translation>
        </message>
        <message>
            <source>direct</source>
            <extracomment>news.toml</extracomment>
            <translation>прямая</translation>
        </message>
        <message>
            <source>Directness</source>
            <extracomment>news.toml</extracomment>
            <translation>Прямота</translation>
        </message>
        <message>
            <source>Do not work with it, and ask where it comes from.</source>
            <extracomment>foreign</extracomment>
            <translation>Не работайте с ним и узнайте, откуда он.</translation>
        </message>
        <message>
            <source>doccano JSON Lines with labels alone</source>
            <extracomment>doccano_release</extracomment>
            <translation>doccano JSON Lines, только метки</translation>
        </message>
        <message>
            <source>doccano JSON Lines with relations</source>
            <extracomment>doccano_release</extracomment>
            <translation>doccano JSON Lines со связями</translation>
        </message>
        <message>
            <source>doccano, spans of sequence labelling</source>
            <extracomment>formats</extracomment>
            <translation>doccano, фрагменты из sequence labelling</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>queue_filter, wording</extracomment>
            <translation>Завершено</translation>
        </message>
        <message>
            <source>Doubtful is what is less sure than</source>
            <extracomment>finishing_dialog</extracomment>
            <translation>Сомнительно то, в чём уверенность меньше</translation>
        </message>
        <message>
            <source>Doubtful suggestions</source>
            <extracomment>finishing_dialog</extracomment>
            <translation>Сомнительные подсказки</translation>
        </message>
        <message>
            <source>Doubtful suggestions…</source>
            <extracomment>commands</extracomment>
            <translation>Сомнительные подсказки…</translation>
        </message>
        <message>
            <source>Each article needs an id of its own, unless you say that no field is the id.</source>
            <extracomment>incoming</extracomment>
            <translation>У каждой статьи должен быть свой идентификатор, если не указать, что ни одно поле им не является.</translation>
        </message>
        <message>
            <source>Each is a whole project. Restoring one makes a backup of what there is now.</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Каждая копия — целый проект. Перед восстановлением создаётся копия того, что есть сейчас.</translation>
        </message>
        <message>
            <source>edge</source>
            <extracomment>hint_view</extracomment>
            <translation>граница</translation>
        </message>
        <message>
            <source>Edge inside a word</source>
            <extracomment>lint_rules</extracomment>
            <translation>Граница внутри слова</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>commands</extracomment>
            <translation>Правка</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <extracomment>side_tabs</extracomment>
            <translation>Повторы</translation>
        </message>
        <message>
            <source>End edge one token left</source>
            <extracomment>commands</extracomment>
            <translation>Конец на слово влево</translation>
        </message>
        <message>
            <source>End edge one token right</source>
            <extracomment>commands</extracomment>
            <translation>Конец на слово вправо</translation>
        </message>
        <message>
            <source>Entities</source>
            <extracomment>news.toml, training_words</extracomment>
            <translation>Сущности</translation>
        </message>
        <message>
            <source>entities</source>
            <extracomment>wording</extracomment>
            <translation>распознавание сущностей</translation>
        </message>
        <message>
            <source>Entities and claims in news articles, suggested, decided by key, saved as you go.</source>
            <extracomment>start_view</extracomment>
            <translation>Сущности и утверждения в новостных статьях: с подсказками, решениями с клавиатуры и сохранением по ходу дела.</translation>
        </message>
        <message>
            <source>Entities and claims in news articles, with suggestions beside them.</source>
            <extracomment>window_commands</extracomment>
            <translation>Сущности и утверждения в новостных статьях, с подсказками рядом.</translation>
        </message>
        <message>
            <source>error</source>
            <extracomment>lint_model</extracomment>
            <translation>ошибка</translation>
        </message>
        <message>
            <source>Event</source>
            <extracomment>news.toml</extracomment>
            <translation>Событие</translation>
        </message>
        <message>
            <source>event or property</source>
            <extracomment>news.toml</extracomment>
            <translation>событие или свойство</translation>
        </message>
        <message>
            <source>Every command by name…</source>
            <extracomment>commands</extracomment>
            <translation>Все команды по названию…</translation>
        </message>
        <message>
            <source>Every mention is marked, every time: one that is left out teaches that these words are no name.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Помечается каждое упоминание, каждый раз: пропущенное учит тому, что эти слова — не имя.</translation>
        </message>
        <message>
            <source>Every split needs a whole number above zero.</source>
            <extracomment>splits</extracomment>
            <translation>Каждой части нужно целое число больше нуля.</translation>
        </message>
        <message>
            <source>Excel table, one article a row</source>
            <extracomment>formats</extracomment>
            <translation>Таблица Excel, по статье в строке</translation>
        </message>
        <message>
            <source>Export</source>
            <extracomment>export_dialog</extracomment>
            <translation>Экспортировать</translation>
        </message>
        <message>
            <source>Export a release</source>
            <extracomment>export_dialog</extracomment>
            <translation>Экспорт выпуска</translation>
        </message>
        <message>
            <source>Export a release…</source>
            <extracomment>commands</extracomment>
            <translation>Экспортировать выпуск…</translation>
        </message>
        <message>
            <source>Export one in the format workbench as well.</source>
            <extracomment>release_reading</extracomment>
            <translation>Экспортируйте ещё один выпуск в формате workbench.</translation>
        </message>
        <message>
            <source>Export what one of them made.</source>
            <extracomment>exporting</extracomment>
            <translation>Экспортируйте то, что сделал один из них.</translation>
        </message>
        <message>
            <source>Exporting to {name}</source>
            <extracomment>project_work</extracomment>
            <translation>Экспорт: {name}</translation>
        </message>
        <message>
            <source>Expressions of date and duration.</source>
            <extracomment>news.toml</extracomment>
            <translation>Указания даты и длительности.</translation>
        </message>
        <message>
            <source>Expressions of time within a day.</source>
            <extracomment>news.toml</extracomment>
            <translation>Указания времени в пределах суток.</translation>
        </message>
        <message>
            <source>F1 before → after</source>
            <extracomment>training_dialog</extracomment>
            <translation>F1 до → после</translation>
        </message>
        <message numerus="yes">
            <source>F1 {before} → {after} on {n:,} held-out articles, {difference} (95 %: {low} to {high})</source>
            <extracomment>training_words</extracomment>
            <translation>
                <numerusform>F1 {before} → {after} на {n:,} отложенной статье, {difference} (95 %: от {low} до {high})</numerusform>
                <numerusform>F1 {before} → {after} на {n:,} отложенных статьях, {difference} (95 %: от {low} до {high})</numerusform>
                <numerusform>F1 {before} → {after} на {n:,} отложенных статьях, {difference} (95 %: от {low} до {high})</numerusform>
            </translation>
        </message>
        <message>
            <source>Fields</source>
            <extracomment>import_dialog</extracomment>
            <translation>Поля</translation>
        </message>
        <message>
            <source>Fields that hold several values, and no spans, were left out: {names}.</source>
            <extracomment>jsonl</extracomment>
            <translation>Пропущены поля, в которых несколько значений, но не фрагменты: {names}.</translation>
        </message>
        <message>
            <source>Files cannot be locked on this disk or share, and a project has to be.</source>
            <extracomment>connection</extracomment>
            <translation>На этом диске или в этой сетевой папке файлы не блокируются, а проекту блокировка нужна.</translation>
        </message>
        <message>
            <source>Files of this format have no fields to choose from.</source>
            <extracomment>import_fields</extracomment>
            <translation>В файлах этого формата нет полей для выбора.</translation>
        </message>
        <message>
            <source>Filter the queue</source>
            <extracomment>commands</extracomment>
            <translation>Отфильтровать очередь</translation>
        </message>
        <message>
            <source>Find in article…</source>
            <extracomment>commands</extracomment>
            <translation>Найти в статье…</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <extracomment>find_view</extracomment>
            <translation>Найти в этой статье</translation>
        </message>
        <message>
            <source>Find the next place</source>
            <extracomment>commands</extracomment>
            <translation>Следующее найденное место</translation>
        </message>
        <message>
            <source>Find the place before</source>
            <extracomment>commands</extracomment>
            <translation>Предыдущее найденное место</translation>
        </message>
        <message>
            <source>Findings</source>
            <extracomment>commands, lint_view, side_tabs</extracomment>
            <translation>Замечания</translation>
        </message>
        <message>
            <source>Findings before a release</source>
            <extracomment>commands</extracomment>
            <translation>Замечания перед выпуском</translation>
        </message>
        <message>
            <source>finish</source>
            <extracomment>decisions, hint_view</extracomment>
            <translation>завершить</translation>
        </message>
        <message>
            <source>Finish an article, or ask for all of them.</source>
            <extracomment>exporting</extracomment>
            <translation>Завершите статью или запросите все.</translation>
        </message>
        <message>
            <source>Finish more articles first.</source>
            <extracomment>claim_learning, entity_training, training_work</extracomment>
            <translation>Сначала завершите больше статей.</translation>
        </message>
        <message>
            <source>Finish one first, or ask for unfinished ones too.</source>
            <extracomment>release</extracomment>
            <translation>Сначала завершите хотя бы одну или запросите и незавершённые.</translation>
        </message>
        <message>
            <source>Finish one, or choose other states.</source>
            <extracomment>exporting</extracomment>
            <translation>Завершите хотя бы одну или выберите другие состояния.</translation>
        </message>
        <message>
            <source>Finish the article, go to the next</source>
            <extracomment>commands</extracomment>
            <translation>Завершить статью и перейти дальше</translation>
        </message>
        <message>
            <source>Finished</source>
            <extracomment>reviewing</extracomment>
            <translation>Завершено</translation>
        </message>
        <message>
            <source>finished the article</source>
            <extracomment>history_words</extracomment>
            <translation>статья завершена</translation>
        </message>
        <message numerus="yes">
            <source>finished the article, {n:,} accepted</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>статья завершена, принята {n:,} подсказка</numerusform>
                <numerusform>статья завершена, приняты {n:,} подсказки</numerusform>
                <numerusform>статья завершена, принято {n:,} подсказок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Finished; {n:,} accepted, undo takes it back</source>
            <extracomment>reviewing</extracomment>
            <translation>
                <numerusform>Завершено; принята {n:,}, отмена вернёт всё назад</numerusform>
                <numerusform>Завершено; приняты {n:,}, отмена вернёт всё назад</numerusform>
                <numerusform>Завершено; принято {n:,}, отмена вернёт всё назад</numerusform>
            </translation>
        </message>
        <message>
            <source>Finishing then leads through those that were not in hand yet. It holds for the project.</source>
            <extracomment>finishing_dialog</extracomment>
            <translation>Тогда завершение проводит по тем, которые ещё не были просмотрены. Это действует для проекта.</translation>
        </message>
        <message>
            <source>Five news articles with suggestions, to try it out</source>
            <extracomment>start_view</extracomment>
            <translation>Пять новостных статей с подсказками, чтобы попробовать</translation>
        </message>
        <message>
            <source>Flag</source>
            <extracomment>desk_commands</extracomment>
            <translation>Отметить</translation>
        </message>
        <message>
            <source>flag</source>
            <extracomment>decisions</extracomment>
            <translation>флажок</translation>
        </message>
        <message>
            <source>Flag this article</source>
            <extracomment>desk_commands</extracomment>
            <translation>Отметить статью флажком</translation>
        </message>
        <message>
            <source>Flag with a note…</source>
            <extracomment>commands</extracomment>
            <translation>Отметить флажком с заметкой…</translation>
        </message>
        <message>
            <source>Flag: {note}</source>
            <extracomment>header_view, queue_model</extracomment>
            <translation>Флажок: {note}</translation>
        </message>
        <message>
            <source>Flagged</source>
            <extracomment>header_view, queue_filter</extracomment>
            <translation>С флажком</translation>
        </message>
        <message>
            <source>flagged</source>
            <extracomment>header_view, queue_model, queue_rows</extracomment>
            <translation>отмечено флажком</translation>
        </message>
        <message>
            <source>flagged the article</source>
            <extracomment>history_words</extracomment>
            <translation>статья отмечена флажком</translation>
        </message>
        <message>
            <source>flagged the article: {note}</source>
            <extracomment>history_words</extracomment>
            <translation>статья отмечена флажком: {note}</translation>
        </message>
        <message>
            <source>flagged: {note}</source>
            <extracomment>queue_rows</extracomment>
            <translation>флажок: {note}</translation>
        </message>
        <message>
            <source>Folder</source>
            <extracomment>export_dialog</extracomment>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <extracomment>settings</extracomment>
            <translation>Папка для резервных копий</translation>
        </message>
        <message>
            <source>Folder for projects</source>
            <extracomment>settings</extracomment>
            <translation>Папка для проектов</translation>
        </message>
        <message>
            <source>Folder of the release</source>
            <extracomment>export_dialog</extracomment>
            <translation>Папка выпуска</translation>
        </message>
        <message>
            <source>Font of the article</source>
            <extracomment>settings</extracomment>
            <translation>Шрифт статьи</translation>
        </message>
        <message>
            <source>For blue-yellow colour blindness (tritan)</source>
            <extracomment>settings</extracomment>
            <translation>При нарушении восприятия синего и жёлтого (тритан)</translation>
        </message>
        <message>
            <source>For example utf-8, cp1252, latin-1.</source>
            <extracomment>encodings</extracomment>
            <translation>Например: utf-8, cp1252, latin-1.</translation>
        </message>
        <message>
            <source>For red-green colour blindness (protan, deutan)</source>
            <extracomment>settings</extracomment>
            <translation>При нарушении восприятия красного и зелёного (протан, дейтан)</translation>
        </message>
        <message>
            <source>For {layer} what ships is in use already.</source>
            <extracomment>training</extracomment>
            <translation>{layer}: уже используется то, что в поставке.</translation>
        </message>
        <message>
            <source>Forget which splits articles had before</source>
            <extracomment>export_dialog</extracomment>
            <translation>Забыть, в каких частях статьи были раньше</translation>
        </message>
        <message>
            <source>Format</source>
            <extracomment>export_dialog, import_format</extracomment>
            <translation>Формат</translation>
        </message>
        <message>
            <source>Format of the release</source>
            <extracomment>export_dialog</extracomment>
            <translation>Формат выпуска</translation>
        </message>
        <message>
            <source>Free some space and try again; all that was saved before is kept.</source>
            <extracomment>connection</extracomment>
            <translation>Освободите место и попробуйте снова; всё сохранённое ранее остаётся на месте.</translation>
        </message>
        <message>
            <source>Free some space, or choose another disk.</source>
            <extracomment>disks</extracomment>
            <translation>Освободите место или выберите другой диск.</translation>
        </message>
        <message>
            <source>Free some space, or choose another folder for backups in the settings.</source>
            <extracomment>backups</extracomment>
            <translation>Освободите место или выберите в настройках другую папку для резервных копий.</translation>
        </message>
        <message>
            <source>From the next start on. The language of the articles is another matter: it is part of a project.</source>
            <extracomment>settings</extracomment>
            <translation>Со следующего запуска. Язык статей — другое дело: он относится к проекту.</translation>
        </message>
        <message>
            <source>From the quotation marks.</source>
            <extracomment>news.toml</extracomment>
            <translation>По кавычкам.</translation>
        </message>
        <message>
            <source>From {least} on, suggesters can learn from them. Until then rules and memory do better: what you decide about a name is suggested again at once.</source>
            <extracomment>training_dialog</extracomment>
            <translation>Начиная с {least} модули подсказок могут на них учиться. До тех пор правила и память справляются лучше: ваше решение об имени сразу предлагается снова.</translation>
        </message>
        <message>
            <source>Further pages of annotations lie elsewhere.</source>
            <extracomment>web_annotation</extracomment>
            <translation>Остальные страницы аннотаций лежат в другом месте.</translation>
        </message>
        <message>
            <source>gave a score that is not between 0 and 1 ({score})</source>
            <extracomment>entry_points</extracomment>
            <translation>выдал оценку не от 0 до 1 ({score})</translation>
        </message>
        <message>
            <source>gave attributes that are no text</source>
            <extracomment>entry_points</extracomment>
            <translation>выдал признаки, которые не являются текстом</translation>
        </message>
        <message>
            <source>gave roles or a group that cannot be kept</source>
            <extracomment>entry_points</extracomment>
            <translation>выдал роли или группу, которые нельзя сохранить</translation>
        </message>
        <message>
            <source>gave something that is no suggestion</source>
            <extracomment>entry_points</extracomment>
            <translation>выдал то, что не является подсказкой</translation>
        </message>
        <message>
            <source>gave something that is no suggestion ({why})</source>
            <extracomment>entry_points</extracomment>
            <translation>выдал то, что не является подсказкой ({why})</translation>
        </message>
        <message>
            <source>General</source>
            <extracomment>settings</extracomment>
            <translation>Общие</translation>
        </message>
        <message>
            <source>Give it another name in the scheme.</source>
            <extracomment>hugging_face_release, workbench_jsonl</extracomment>
            <translation>Дайте этому другое имя в схеме.</translation>
        </message>
        <message>
            <source>Give the layer, role or attribute another name in the scheme.</source>
            <extracomment>docbin_release</extracomment>
            <translation>Дайте слою, роли или признаку другое имя в схеме.</translation>
        </message>
        <message>
            <source>Give this one another id, or its file another name, or say that no field is the id.</source>
            <extracomment>import_twins</extracomment>
            <translation>Дайте этой статье другой идентификатор или её файлу другое имя либо укажите, что ни одно поле не является идентификатором.</translation>
        </message>
        <message>
            <source>Go</source>
            <extracomment>commands</extracomment>
            <translation>Переход</translation>
        </message>
        <message>
            <source>Go back to {name}</source>
            <extracomment>training_dialog</extracomment>
            <translation>Вернуться: {name}</translation>
        </message>
        <message>
            <source>go on</source>
            <extracomment>hint_view</extracomment>
            <translation>дальше</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <extracomment>damage_dialog</extracomment>
            <translation>Читать дальше</translation>
        </message>
        <message>
            <source>Go on where you left off</source>
            <extracomment>settings</extracomment>
            <translation>Продолжать с того же места</translation>
        </message>
        <message>
            <source>Go on with a project file on this computer</source>
            <extracomment>start_view</extracomment>
            <translation>Продолжить с файлом проекта на этом компьютере</translation>
        </message>
        <message>
            <source>Go to a mark in sight by letters…</source>
            <extracomment>commands</extracomment>
            <translation>К видимой пометке по буквам…</translation>
        </message>
        <message>
            <source>Go to a word in sight by letters…</source>
            <extracomment>commands</extracomment>
            <translation>К видимому слову по буквам…</translation>
        </message>
        <message>
            <source>Go to an article…</source>
            <extracomment>commands</extracomment>
            <translation>Перейти к статье…</translation>
        </message>
        <message>
            <source>Go to another article.</source>
            <extracomment>journal</extracomment>
            <translation>Перейдите к другой статье.</translation>
        </message>
        <message numerus="yes">
            <source>goes over {n} sentences</source>
            <extracomment>lint_claims</extracomment>
            <translation>
                <numerusform>занимает {n} предложение</numerusform>
                <numerusform>занимает {n} предложения</numerusform>
                <numerusform>занимает {n} предложений</numerusform>
            </translation>
        </message>
        <message>
            <source>gold</source>
            <extracomment>import_whose</extracomment>
            <translation>эталоном</translation>
        </message>
        <message>
            <source>Group of people</source>
            <extracomment>news.toml</extracomment>
            <translation>Группа людей</translation>
        </message>
        <message>
            <source>Groups of settings</source>
            <extracomment>settings_dialog</extracomment>
            <translation>Группы настроек</translation>
        </message>
        <message>
            <source>Guidelines</source>
            <extracomment>guidelines_view, side_tabs</extracomment>
            <translation>Указания</translation>
        </message>
        <message>
            <source>Guidelines on the label in hand</source>
            <extracomment>commands</extracomment>
            <translation>Указания к выбранной метке</translation>
        </message>
        <message>
            <source>has no words that do the claiming</source>
            <extracomment>lint_claims</extracomment>
            <translation>нет слов, которые вводят утверждение</translation>
        </message>
        <message>
            <source>has so many repetitions or alternatives that it may take for ever</source>
            <extracomment>safe_regex</extracomment>
            <translation>содержит столько повторений или вариантов, что поиск может не закончиться</translation>
        </message>
        <message>
            <source>has the flag x, under which it is not read here</source>
            <extracomment>safe_regex</extracomment>
            <translation>имеет флаг x, с которым оно здесь не читается</translation>
        </message>
        <message>
            <source>Hash and size of “{name}” cannot be read.</source>
            <extracomment>release_reading</extracomment>
            <translation>Не удаётся прочитать хеш и размер «{name}».</translation>
        </message>
        <message>
            <source>Have a program for text recognition (OCR) put the text in.</source>
            <extracomment>pdf</extracomment>
            <translation>Добавьте текст с помощью программы распознавания (OCR).</translation>
        </message>
        <message>
            <source>Have {name} be as it was on {when}?</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Вернуть проект {name} к состоянию на {when}?</translation>
        </message>
        <message>
            <source>Held out</source>
            <extracomment>training_dialog</extracomment>
            <translation>Отложено</translation>
        </message>
        <message>
            <source>Help</source>
            <extracomment>commands</extracomment>
            <translation>Справка</translation>
        </message>
        <message>
            <source>hint</source>
            <extracomment>lint_model</extracomment>
            <translation>к сведению</translation>
        </message>
        <message>
            <source>History</source>
            <extracomment>side_tabs</extracomment>
            <translation>История</translation>
        </message>
        <message>
            <source>History of decisions</source>
            <extracomment>commands</extracomment>
            <translation>История решений</translation>
        </message>
        <message>
            <source>holds nothing but white space</source>
            <extracomment>lint_spans</extracomment>
            <translation>содержит только пробелы</translation>
        </message>
        <message>
            <source>how a span came about</source>
            <extracomment>conll_release, doccano_release</extracomment>
            <translation>как появился фрагмент</translation>
        </message>
        <message>
            <source>How far the work is cannot be counted.</source>
            <extracomment>statistics</extracomment>
            <translation>Не удаётся подсчитать, сколько сделано.</translation>
        </message>
        <message>
            <source>How long those that are not part of the workbench may take for a thousand words. From the next project on.</source>
            <extracomment>settings</extracomment>
            <translation>Сколько времени модули не из поставки могут тратить на тысячу слов. Со следующего проекта.</translation>
        </message>
        <message>
            <source>How releases are split cannot be read.</source>
            <extracomment>splits</extracomment>
            <translation>Не удаётся прочитать, как делятся выпуски.</translation>
        </message>
        <message>
            <source>How the workbench ended the last time</source>
            <extracomment>sitting_notes</extracomment>
            <translation>Как программа завершилась в прошлый раз</translation>
        </message>
        <message>
            <source>How to annotate</source>
            <extracomment>commands, help_view</extracomment>
            <translation>Как размечать</translation>
        </message>
        <message>
            <source>Hugging Face data set, JSON Lines</source>
            <extracomment>hugging_face_release</extracomment>
            <translation>Набор данных Hugging Face, JSON Lines</translation>
        </message>
        <message>
            <source>Hugging Face data set, Parquet</source>
            <extracomment>hugging_face_release</extracomment>
            <translation>Набор данных Hugging Face, Parquet</translation>
        </message>
        <message>
            <source>Hugging Face data set, tokens with tags</source>
            <extracomment>formats</extracomment>
            <translation>Набор данных Hugging Face, токены с тегами</translation>
        </message>
        <message>
            <source>Id</source>
            <extracomment>import_fields</extracomment>
            <translation>Идентификатор</translation>
        </message>
        <message>
            <source>ids of spans</source>
            <extracomment>conll_release, doccano_release</extracomment>
            <translation>идентификаторы фрагментов</translation>
        </message>
        <message>
            <source>Ids such as “{key}” are in another file too. Articles of this one with other texts are named “{made}” …</source>
            <extracomment>reading</extracomment>
            <translation>Такие идентификаторы, как «{key}», есть и в другом файле. Статьи этого файла с другим текстом получают имена «{made}» …</translation>
        </message>
        <message>
            <source>If it is still open there, two windows will write to one file over the network, and not every network keeps them apart: the file may be damaged.</source>
            <extracomment>taking_over</extracomment>
            <translation>Если она там ещё открыта, два окна будут записывать в один файл по сети, а не всякая сеть умеет их разделять: файл может быть повреждён.</translation>
        </message>
        <message>
            <source>Import</source>
            <extracomment>import_dialog</extracomment>
            <translation>Импортировать</translation>
        </message>
        <message>
            <source>import</source>
            <extracomment>decisions, wording</extracomment>
            <translation>импорт</translation>
        </message>
        <message>
            <source>Import annotations</source>
            <extracomment>import_dialog</extracomment>
            <translation>Импортировать аннотации</translation>
        </message>
        <message>
            <source>Import articles</source>
            <extracomment>import_commands, import_dialog</extracomment>
            <translation>Импорт статей</translation>
        </message>
        <message>
            <source>import articles</source>
            <extracomment>hint_view</extracomment>
            <translation>импортировать статьи</translation>
        </message>
        <message>
            <source>Import articles…</source>
            <extracomment>commands, main_window</extracomment>
            <translation>Импортировать статьи…</translation>
        </message>
        <message>
            <source>Import it under another name.</source>
            <extracomment>import_twins</extracomment>
            <translation>Импортируйте под другим именем.</translation>
        </message>
        <message>
            <source>Import the files as somebody’s annotations, or take the earlier import back first.</source>
            <extracomment>import_twins</extracomment>
            <translation>Импортируйте файлы как аннотации разметчика или сначала отзовите прежний импорт.</translation>
        </message>
        <message numerus="yes">
            <source>Import {n:,} articles</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>Импортировать {n:,} статью</numerusform>
                <numerusform>Импортировать {n:,} статьи</numerusform>
                <numerusform>Импортировать {n:,} статей</numerusform>
            </translation>
        </message>
        <message>
            <source>Import {number} is not taken back.</source>
            <extracomment>taking_back</extracomment>
            <translation>Импорт {number} не отозван.</translation>
        </message>
        <message>
            <source>Import {number} is taken back already.</source>
            <extracomment>taking_back</extracomment>
            <translation>Импорт {number} уже отозван.</translation>
        </message>
        <message>
            <source>Import {number} was taken back or brought back meanwhile.</source>
            <extracomment>batches</extracomment>
            <translation>Импорт {number} тем временем отозвали или вернули.</translation>
        </message>
        <message numerus="yes">
            <source>imported {n:,} annotations</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>импортирована {n:,} аннотация</numerusform>
                <numerusform>импортированы {n:,} аннотации</numerusform>
                <numerusform>импортировано {n:,} аннотаций</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Importing {n:,} files</source>
            <extracomment>import_commands</extracomment>
            <translation>
                <numerusform>Импортируется {n:,} файл</numerusform>
                <numerusform>Импортируются {n:,} файла</numerusform>
                <numerusform>Импортируется {n:,} файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing {name}</source>
            <extracomment>import_commands</extracomment>
            <translation>Импорт: {name}</translation>
        </message>
        <message>
            <source>Imports</source>
            <extracomment>batches_dialog</extracomment>
            <translation>История импорта</translation>
        </message>
        <message>
            <source>Imports…</source>
            <extracomment>commands</extracomment>
            <translation>История импорта…</translation>
        </message>
        <message>
            <source>in all articles</source>
            <extracomment>lint_model, lint_rows</extracomment>
            <translation>во всех статьях</translation>
        </message>
        <message>
            <source>In progress</source>
            <extracomment>queue_filter, wording</extracomment>
            <translation>В работе</translation>
        </message>
        <message>
            <source>In this gazetteer “{kind}” is not a table of labels with lists of names.</source>
            <extracomment>gazetteer</extracomment>
            <translation>В этом списке названий «{kind}» — не таблица меток со списками имён.</translation>
        </message>
        <message>
            <source>in use</source>
            <extracomment>training_words</extracomment>
            <translation>используется</translation>
        </message>
        <message>
            <source>In use: {name}</source>
            <extracomment>training_dialog</extracomment>
            <translation>Используется: {name}</translation>
        </message>
        <message numerus="yes">
            <source>In {n:,} places the outcome of lost decisions is kept, though nobody can tell how it came about.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>В {n:,} месте итог утраченных решений сохранён, но как он получен, уже не узнать.</numerusform>
                <numerusform>В {n:,} местах итог утраченных решений сохранён, но как он получен, уже не узнать.</numerusform>
                <numerusform>В {n:,} местах итог утраченных решений сохранён, но как он получен, уже не узнать.</numerusform>
            </translation>
        </message>
        <message>
            <source>indirect</source>
            <extracomment>news.toml</extracomment>
            <translation>косвенная</translation>
        </message>
        <message>
            <source>Install a pipeline of this name, or choose another: workbench suggesters {project} --pipeline NAME.</source>
            <extracomment>pipelines_in_use</extracomment>
            <translation>Установите конвейер с таким именем или выберите другой: workbench suggesters {project} --pipeline NAME.</translation>
        </message>
        <message>
            <source>Install it: pip install {package}.</source>
            <extracomment>extras</extracomment>
            <translation>Установите его: pip install {package}.</translation>
        </message>
        <message>
            <source>Install its package. {offered}</source>
            <extracomment>entry_points</extracomment>
            <translation>Установите его пакет. {offered}</translation>
        </message>
        <message>
            <source>Install the package of a pipeline, or name a folder that holds a trained one.</source>
            <extracomment>languages</extracomment>
            <translation>Установите пакет конвейера или укажите папку с обученным конвейером.</translation>
        </message>
        <message>
            <source>Installed are: {names}.</source>
            <extracomment>entry_points</extracomment>
            <translation>Установлены: {names}.</translation>
        </message>
        <message>
            <source>is longer than {longest} characters</source>
            <extracomment>safe_regex</extracomment>
            <translation>длиннее {longest} символов</translation>
        </message>
        <message>
            <source>is no regular expression: {error}</source>
            <extracomment>safe_regex</extracomment>
            <translation>не является регулярным выражением: {error}</translation>
        </message>
        <message>
            <source>is suggested, and was never decided</source>
            <extracomment>lint_scheme</extracomment>
            <translation>предложено, но решения так и не было</translation>
        </message>
        <message>
            <source>Is the workbench closed on the computer “{name}”?</source>
            <extracomment>taking_over</extracomment>
            <translation>Закрыта ли программа на компьютере «{name}»?</translation>
        </message>
        <message>
            <source>It can be brought back.</source>
            <extracomment>taking_back</extracomment>
            <translation>Его можно вернуть.</translation>
        </message>
        <message>
            <source>It can be: {allowed}.</source>
            <extracomment>setting_kinds</extracomment>
            <translation>Допустимо: {allowed}.</translation>
        </message>
        <message>
            <source>It cannot be deleted: {error}.</source>
            <extracomment>wiping</extracomment>
            <translation>Не удаётся удалить: {error}.</translation>
        </message>
        <message>
            <source>It cannot be loaded: it holds a link to another folder.</source>
            <extracomment>unchanged</extracomment>
            <translation>Загрузить это нельзя: там есть ссылка на другую папку.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Не удаётся прочитать.</translation>
        </message>
        <message>
            <source>It cannot be read: {error}.</source>
            <extracomment>changing_suggesters, reading, trust, unchanged</extracomment>
            <translation>Не удаётся прочитать: {error}.</translation>
        </message>
        <message>
            <source>It cannot be saved: {error}.</source>
            <extracomment>report_dialog</extracomment>
            <translation>Не удаётся сохранить: {error}.</translation>
        </message>
        <message>
            <source>It cannot be shown: the file cannot be read as it was written, most often because of the disk.</source>
            <extracomment>damage_dialog</extracomment>
            <translation>Показать его нельзя: файл не читается в том виде, в каком был записан; чаще всего дело в диске.</translation>
        </message>
        <message>
            <source>it does not begin with xmi:XMI</source>
            <extracomment>cas_xmi</extracomment>
            <translation>начинается не с xmi:XMI</translation>
        </message>
        <message>
            <source>It does not hold: {left_out}.</source>
            <extracomment>export_dialog</extracomment>
            <translation>Не входит: {left_out}.</translation>
        </message>
        <message>
            <source>It does not say which files there are.</source>
            <extracomment>release_reading</extracomment>
            <translation>Там не сказано, какие есть файлы.</translation>
        </message>
        <message>
            <source>It does not say which words it is about, and others here are wrong.</source>
            <extracomment>brat_marks</extracomment>
            <translation>В строке не указано, к каким словам она относится, а в других строках здесь есть ошибки.</translation>
        </message>
        <message>
            <source>it has an element “{name}”</source>
            <extracomment>cas_xmi</extracomment>
            <translation>есть элемент «{name}»</translation>
        </message>
        <message>
            <source>it has no structures</source>
            <extracomment>cas_json</extracomment>
            <translation>нет структур</translation>
        </message>
        <message>
            <source>It has to be UTF-8, one id a line.</source>
            <extracomment>split_choice</extracomment>
            <translation>Он должен быть в UTF-8, по идентификатору в строке.</translation>
        </message>
        <message>
            <source>It has {names}.</source>
            <extracomment>changing_suggesters, excel, intake</extracomment>
            <translation>В ней есть {names}.</translation>
        </message>
        <message>
            <source>It holds everything.</source>
            <extracomment>export_dialog</extracomment>
            <translation>Входит всё.</translation>
        </message>
        <message>
            <source>It is closed there</source>
            <extracomment>taking_over</extracomment>
            <translation>Там она закрыта</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <extracomment>cas_xmi</extracomment>
            <translation>слишком глубокая вложенность</translation>
        </message>
        <message>
            <source>It is not better, so what was in use stays.</source>
            <extracomment>training_words</extracomment>
            <translation>Это не лучше, поэтому остаётся то, что использовалось.</translation>
        </message>
        <message>
            <source>It is right</source>
            <extracomment>lint_view</extracomment>
            <translation>Верно</translation>
        </message>
        <message>
            <source>It is {likely:.0f} % likely to be better, and {needed:.0f} % are needed, so what was in use stays.</source>
            <extracomment>training_words</extracomment>
            <translation>Вероятность, что это лучше, — {likely:.0f} %, а нужно {needed:.0f} %, поэтому остаётся то, что использовалось.</translation>
        </message>
        <message>
            <source>It matches where a line end of two characters (CRLF) counts as one.</source>
            <extracomment>span_records</extracomment>
            <translation>Совпадает, если конец строки из двух символов (CRLF) считать за один.</translation>
        </message>
        <message>
            <source>It matches where offsets count bytes of UTF-8.</source>
            <extracomment>span_records</extracomment>
            <translation>Совпадает, если смещения считают байты UTF-8.</translation>
        </message>
        <message>
            <source>It matches where offsets count UTF-16 units, as JavaScript does.</source>
            <extracomment>span_records</extracomment>
            <translation>Совпадает, если смещения считают единицы UTF-16, как в JavaScript.</translation>
        </message>
        <message>
            <source>It matches where the end is the last character of the span.</source>
            <extracomment>span_records</extracomment>
            <translation>Совпадает, если конец — это последний символ фрагмента.</translation>
        </message>
        <message>
            <source>It may be built by a script: save it from a browser.</source>
            <extracomment>html_pages</extracomment>
            <translation>Возможно, её собирает скрипт: сохраните её из браузера.</translation>
        </message>
        <message>
            <source>It may be cut off or damaged.</source>
            <extracomment>packages</extracomment>
            <translation>Возможно, он обрезан или повреждён.</translation>
        </message>
        <message>
            <source>It may be cut off, damaged, or another kind of file than its name says.</source>
            <extracomment>foreign</extracomment>
            <translation>Возможно, он обрезан, повреждён или другого вида, чем говорит его имя.</translation>
        </message>
        <message>
            <source>It may be cut off, damaged, or want a password: unpack it with another program.</source>
            <extracomment>archives</extracomment>
            <translation>Возможно, он обрезан, повреждён или требует пароль: распакуйте его другой программой.</translation>
        </message>
        <message>
            <source>It may not be a text file, or be in another encoding.</source>
            <extracomment>drafts</extracomment>
            <translation>Возможно, это не текстовый файл или у него другая кодировка.</translation>
        </message>
        <message>
            <source>It was not read: {error}.</source>
            <extracomment>encodings</extracomment>
            <translation>Не прочитано: {error}.</translation>
        </message>
        <message>
            <source>It was suggested once the article was done: nobody has said whether it is right. A release leaves it out.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Предложено, когда статья уже была завершена: никто не сказал, верно ли это. В выпуск это не войдёт.</translation>
        </message>
        <message>
            <source>its cue</source>
            <extracomment>hint_view</extracomment>
            <translation>вводящие слова</translation>
        </message>
        <message>
            <source>Its ends are no whole numbers.</source>
            <extracomment>entry_points</extracomment>
            <translation>Его границы — не целые числа.</translation>
        </message>
        <message>
            <source>its first letter</source>
            <extracomment>jump</extracomment>
            <translation>первая буква</translation>
        </message>
        <message>
            <source>JSON Lines, one article a line</source>
            <extracomment>formats</extracomment>
            <translation>JSON Lines, по статье в строке</translation>
        </message>
        <message>
            <source>JSON, a list of articles</source>
            <extracomment>formats</extracomment>
            <translation>JSON, список статей</translation>
        </message>
        <message>
            <source>Kept as right; it is listed last, and the same key there takes that back</source>
            <extracomment>lint_commands</extracomment>
            <translation>Отмечено как верное; теперь оно в конце списка, и там та же клавиша это отменит</translation>
        </message>
        <message>
            <source>Keys</source>
            <extracomment>settings_dialog</extracomment>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Keys in the line below</source>
            <extracomment>settings</extracomment>
            <translation>Клавиши в строке внизу</translation>
        </message>
        <message>
            <source>Kind</source>
            <extracomment>news.toml</extracomment>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Label</source>
            <extracomment>context_menus, desk_commands</extracomment>
            <translation>Метка</translation>
        </message>
        <message>
            <source>label</source>
            <extracomment>hint_view</extracomment>
            <translation>метка</translation>
        </message>
        <message>
            <source>Label articles of your own: texts, tables, JSON, files of other tools</source>
            <extracomment>start_view</extracomment>
            <translation>Размечать свои статьи: тексты, таблицы, JSON, файлы других программ</translation>
        </message>
        <message>
            <source>Label by its number</source>
            <extracomment>key_sheet</extracomment>
            <translation>Метка по её номеру</translation>
        </message>
        <message>
            <source>Label by its number, for all equal text</source>
            <extracomment>key_sheet</extracomment>
            <translation>Метка по её номеру для всех одинаковых фрагментов</translation>
        </message>
        <message>
            <source>Label by number</source>
            <extracomment>actions</extracomment>
            <translation>Метка по номеру</translation>
        </message>
        <message>
            <source>Label not in the scheme</source>
            <extracomment>lint_rules</extracomment>
            <translation>Метки нет в схеме</translation>
        </message>
        <message>
            <source>Label Studio tasks with their labeling config</source>
            <extracomment>label_studio_release</extracomment>
            <translation>Задания Label Studio с их настройкой меток</translation>
        </message>
        <message>
            <source>Label Studio tasks, JSON</source>
            <extracomment>formats</extracomment>
            <translation>Задания Label Studio, JSON</translation>
        </message>
        <message>
            <source>Label that the articles hold</source>
            <extracomment>queue_filter</extracomment>
            <translation>Метка, которая есть в статьях</translation>
        </message>
        <message>
            <source>label the word</source>
            <extracomment>hint_view</extracomment>
            <translation>пометить слово</translation>
        </message>
        <message>
            <source>label {label}</source>
            <extracomment>lint_names</extracomment>
            <translation>пометить как {label}</translation>
        </message>
        <message>
            <source>Label {number}</source>
            <extracomment>commands</extracomment>
            <translation>Метка {number}</translation>
        </message>
        <message>
            <source>Label {number}, for all equal text</source>
            <extracomment>commands</extracomment>
            <translation>Метка {number} для всех одинаковых фрагментов</translation>
        </message>
        <message>
            <source>Labelled elsewhere, missed here</source>
            <extracomment>lint_rules</extracomment>
            <translation>В других статьях помечено, здесь пропущено</translation>
        </message>
        <message>
            <source>labelled elsewhere: {counts}</source>
            <extracomment>lint_names</extracomment>
            <translation>помечено в других статьях: {counts}</translation>
        </message>
        <message>
            <source>labelled {label} in this article</source>
            <extracomment>lint_names</extracomment>
            <translation>в этой статье помечено как {label}</translation>
        </message>
        <message>
            <source>Labels</source>
            <extracomment>export_dialog</extracomment>
            <translation>Метки</translation>
        </message>
        <message numerus="yes">
            <source>Labels ({n:,})</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>Метки ({n:,})</numerusform>
                <numerusform>Метки ({n:,})</numerusform>
                <numerusform>Метки ({n:,})</numerusform>
            </translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>import_fields</extracomment>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <extracomment>settings</extracomment>
            <translation>Язык окна</translation>
        </message>
        <message>
            <source>Larger text</source>
            <extracomment>commands</extracomment>
            <translation>Увеличить текст</translation>
        </message>
        <message>
            <source>law or rule</source>
            <extracomment>news.toml</extracomment>
            <translation>закон или правило</translation>
        </message>
        <message>
            <source>Law, treaty</source>
            <extracomment>news.toml</extracomment>
            <translation>Закон, договор</translation>
        </message>
        <message>
            <source>Layer</source>
            <extracomment>training_dialog</extracomment>
            <translation>Слой</translation>
        </message>
        <message>
            <source>layer</source>
            <extracomment>hint_view</extracomment>
            <translation>слой</translation>
        </message>
        <message>
            <source>Layers</source>
            <extracomment>export_dialog</extracomment>
            <translation>Слои</translation>
        </message>
        <message>
            <source>Learn</source>
            <extracomment>training_dialog</extracomment>
            <translation>Учить</translation>
        </message>
        <message>
            <source>Learn from decisions</source>
            <extracomment>training_dialog</extracomment>
            <translation>Обучение на решениях</translation>
        </message>
        <message>
            <source>Learn from decisions…</source>
            <extracomment>commands</extracomment>
            <translation>Учиться на решениях…</translation>
        </message>
        <message>
            <source>Learned from</source>
            <extracomment>training_dialog</extracomment>
            <translation>Обучено на</translation>
        </message>
        <message>
            <source>Learning was cancelled.</source>
            <extracomment>training_commands</extracomment>
            <translation>Обучение отменено.</translation>
        </message>
        <message>
            <source>Learning: {layers}</source>
            <extracomment>training_job</extracomment>
            <translation>Обучение: {layers}</translation>
        </message>
        <message>
            <source>Least certain</source>
            <extracomment>queue_filter</extracomment>
            <translation>Наименее уверенные</translation>
        </message>
        <message>
            <source>Least certain first</source>
            <extracomment>settings</extracomment>
            <translation>Сначала наименее уверенные</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <extracomment>keys_page</extracomment>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Leave it</source>
            <extracomment>commands</extracomment>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>leave it</source>
            <extracomment>hint_view, jump</extracomment>
            <translation>оставить</translation>
        </message>
        <message>
            <source>Leave it out of the project's suggesters, give it more time in the settings, or tell whoever made it.</source>
            <extracomment>patience</extracomment>
            <translation>Уберите его из модулей подсказок проекта, дайте ему больше времени в настройках или сообщите его автору.</translation>
        </message>
        <message>
            <source>Leave it out of the project's suggesters, or tell whoever made it.</source>
            <extracomment>entry_points</extracomment>
            <translation>Уберите его из модулей подсказок проекта или сообщите его автору.</translation>
        </message>
        <message>
            <source>Leave out</source>
            <extracomment>import_labels</extracomment>
            <translation>Пропустить</translation>
        </message>
        <message>
            <source>Less motion</source>
            <extracomment>settings</extracomment>
            <translation>Меньше движения</translation>
        </message>
        <message>
            <source>let it stand for no entity</source>
            <extracomment>lint_claims</extracomment>
            <translation>не связывать с сущностью</translation>
        </message>
        <message>
            <source>let it stand for “{words}”</source>
            <extracomment>lint_claims</extracomment>
            <translation>связать с «{words}»</translation>
        </message>
        <message>
            <source>Let stand</source>
            <extracomment>wording</extracomment>
            <translation>Оставлено</translation>
        </message>
        <message>
            <source>lies across “{words}” {label}</source>
            <extracomment>lint_spans</extracomment>
            <translation>пересекается с «{words}» {label}</translation>
        </message>
        <message>
            <source>Light</source>
            <extracomment>settings</extracomment>
            <translation>Светлое</translation>
        </message>
        <message>
            <source>Light, dark or as the system</source>
            <extracomment>commands</extracomment>
            <translation>Светлое, тёмное или как в системе</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <extracomment>settings</extracomment>
            <translation>Межстрочный интервал</translation>
        </message>
        <message>
            <source>line {n:,}</source>
            <extracomment>import_samples</extracomment>
            <translation>строка {n:,}</translation>
        </message>
        <message>
            <source>Lists of ids</source>
            <extracomment>export_dialog</extracomment>
            <translation>Списки идентификаторов</translation>
        </message>
        <message>
            <source>Load them only if you trust whoever they come from. Until then those that ship are used.</source>
            <extracomment>trust_dialog</extracomment>
            <translation>Загружайте их, только если доверяете тому, от кого они. До тех пор используются те, что в поставке.</translation>
        </message>
        <message>
            <source>loading the suggester…</source>
            <extracomment>suggesting_job</extracomment>
            <translation>загружается модуль подсказок…</translation>
        </message>
        <message>
            <source>Log</source>
            <extracomment>commands, sitting_notes</extracomment>
            <translation>Журнал программы</translation>
        </message>
        <message>
            <source>Look</source>
            <extracomment>settings</extracomment>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Look again</source>
            <extracomment>lint_view</extracomment>
            <translation>Проверить снова</translation>
        </message>
        <message>
            <source>Look at doubtful suggestions before an article is finished</source>
            <extracomment>finishing_dialog</extracomment>
            <translation>Просматривать сомнительные подсказки перед завершением статьи</translation>
        </message>
        <message>
            <source>Look at the list of backups, and name one of them.</source>
            <extracomment>backups</extracomment>
            <translation>Посмотрите список резервных копий и укажите одну из них.</translation>
        </message>
        <message>
            <source>Look at the list of imports again.</source>
            <extracomment>batches</extracomment>
            <translation>Посмотрите историю импорта ещё раз.</translation>
        </message>
        <message>
            <source>Look at the list of imports.</source>
            <extracomment>batches</extracomment>
            <translation>Посмотрите историю импорта.</translation>
        </message>
        <message numerus="yes">
            <source>Look at these articles again: {names}.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>Просмотрите ещё раз: {names}.</numerusform>
                <numerusform>Просмотрите ещё раз: {names}.</numerusform>
                <numerusform>Просмотрите ещё раз: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look for findings in all finished articles</source>
            <extracomment>commands</extracomment>
            <translation>Искать замечания во всех завершённых статьях</translation>
        </message>
        <message>
            <source>Look into it</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <source>looking again…</source>
            <extracomment>lint_view</extracomment>
            <translation>проверяется снова…</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <extracomment>import_dialog, import_looking</extracomment>
            <translation>Просмотр файлов</translation>
        </message>
        <message>
            <source>Looking changed articles over</source>
            <extracomment>lint_jobs</extracomment>
            <translation>Проверка изменённых статей</translation>
        </message>
        <message>
            <source>Looking elsewhere</source>
            <extracomment>elsewhere_view</extracomment>
            <translation>Идёт поиск в других статьях</translation>
        </message>
        <message>
            <source>Looking finished articles over</source>
            <extracomment>lint_jobs</extracomment>
            <translation>Проверка завершённых статей</translation>
        </message>
        <message>
            <source>Looking finished articles over…</source>
            <extracomment>lint_view</extracomment>
            <translation>Проверяются завершённые статьи…</translation>
        </message>
        <message>
            <source>Looking the article over</source>
            <extracomment>lint_jobs</extracomment>
            <translation>Проверка статьи</translation>
        </message>
        <message>
            <source>Made by</source>
            <extracomment>export_dialog</extracomment>
            <translation>Кем сделано</translation>
        </message>
        <message>
            <source>Make backups</source>
            <extracomment>settings</extracomment>
            <translation>Создавать резервные копии</translation>
        </message>
        <message>
            <source>Make room, close other programs, or leave very long articles out.</source>
            <extracomment>training_process</extracomment>
            <translation>Освободите место, закройте другие программы или пропустите очень длинные статьи.</translation>
        </message>
        <message>
            <source>Make the folder first, or choose another place.</source>
            <extracomment>disks</extracomment>
            <translation>Сначала создайте папку или выберите другое место.</translation>
        </message>
        <message>
            <source>Mark</source>
            <extracomment>commands</extracomment>
            <translation>Разметка</translation>
        </message>
        <message>
            <source>Measures with their unit. Not bare numbers.</source>
            <extracomment>news.toml</extracomment>
            <translation>Меры с их единицей. Не просто числа.</translation>
        </message>
        <message>
            <source>memory</source>
            <extracomment>wording</extracomment>
            <translation>память</translation>
        </message>
        <message>
            <source>Mend it, or take it away.</source>
            <extracomment>reading</extracomment>
            <translation>Исправьте её или уберите.</translation>
        </message>
        <message>
            <source>Mend or remove the file.</source>
            <extracomment>settings_file</extracomment>
            <translation>Исправьте или удалите файл.</translation>
        </message>
        <message>
            <source>Menus by key</source>
            <extracomment>commands</extracomment>
            <translation>Меню с клавиатуры</translation>
        </message>
        <message>
            <source>Metadata, as it is called</source>
            <extracomment>import_fields</extracomment>
            <translation>Метаданные, под своим именем</translation>
        </message>
        <message>
            <source>Missed in the same article</source>
            <extracomment>lint_rules</extracomment>
            <translation>Пропущено в той же статье</translation>
        </message>
        <message>
            <source>mixed</source>
            <extracomment>news.toml</extracomment>
            <translation>смешанная</translation>
        </message>
        <message>
            <source>Money</source>
            <extracomment>news.toml</extracomment>
            <translation>Деньги</translation>
        </message>
        <message>
            <source>More are faster where there are many cores; each takes some 350 MB. From the next project on.</source>
            <extracomment>settings</extracomment>
            <translation>При многих ядрах больше процессов — быстрее; каждый занимает около 350 МБ. Со следующего проекта.</translation>
        </message>
        <message>
            <source>Most likely the memory does not suffice for it. This article gets no suggestions now.</source>
            <extracomment>patience, suggesting_job</extracomment>
            <translation>Скорее всего, для этого не хватает памяти. Сейчас эта статья не получит подсказок.</translation>
        </message>
        <message>
            <source>move</source>
            <extracomment>decisions</extracomment>
            <translation>сдвинуть</translation>
        </message>
        <message>
            <source>Moved</source>
            <extracomment>wording</extracomment>
            <translation>Сдвинуто</translation>
        </message>
        <message>
            <source>moved an edge to “{words}”</source>
            <extracomment>history_words</extracomment>
            <translation>граница сдвинута: «{words}»</translation>
        </message>
        <message>
            <source>Moved and relabelled</source>
            <extracomment>wording</extracomment>
            <translation>Сдвинуто, метка сменена</translation>
        </message>
        <message>
            <source>moved “{old}” to “{words}”</source>
            <extracomment>history_words</extracomment>
            <translation>«{old}» сдвинуто на «{words}»</translation>
        </message>
        <message>
            <source>Name a file in it.</source>
            <extracomment>plain_files</extracomment>
            <translation>Укажите файл в ней.</translation>
        </message>
        <message>
            <source>Name of the project</source>
            <extracomment>wiping</extracomment>
            <translation>Имя проекта</translation>
        </message>
        <message>
            <source>Name one of them, or give its id.</source>
            <extracomment>exporting</extracomment>
            <translation>Назовите одного из них или укажите его идентификатор.</translation>
        </message>
        <message>
            <source>Name other articles in the lists, state weights, or have the splits given anew.</source>
            <extracomment>exporting</extracomment>
            <translation>Укажите в списках другие статьи, задайте доли или распределите части заново.</translation>
        </message>
        <message>
            <source>Name the project file.</source>
            <extracomment>restoring</extracomment>
            <translation>Укажите файл проекта.</translation>
        </message>
        <message>
            <source>Named laws and treaties.</source>
            <extracomment>news.toml</extracomment>
            <translation>Законы и договоры, у которых есть название.</translation>
        </message>
        <message>
            <source>Named wars, summits, campaigns, storms.</source>
            <extracomment>news.toml</extracomment>
            <translation>Войны, саммиты, кампании, бури, у которых есть название.</translation>
        </message>
        <message>
            <source>Names and weights of the splits of releases are lost.</source>
            <extracomment>recovering</extracomment>
            <translation>Имена и доли частей выпусков утрачены.</translation>
        </message>
        <message>
            <source>Names by the ten thousand are better found by a suggester of your own.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Десятки тысяч имён лучше находит собственный модуль подсказок.</translation>
        </message>
        <message>
            <source>Narrow back</source>
            <extracomment>commands</extracomment>
            <translation>Сузить обратно</translation>
        </message>
        <message>
            <source>Nationalities, religious and political groups: Indian, Western.</source>
            <extracomment>news.toml</extracomment>
            <translation>Национальности, религиозные и политические группы: индийский, западный.</translation>
        </message>
        <message>
            <source>nearly done</source>
            <extracomment>task_view</extracomment>
            <translation>почти готово</translation>
        </message>
        <message>
            <source>New project</source>
            <extracomment>window_commands</extracomment>
            <translation>Новый проект</translation>
        </message>
        <message>
            <source>New project…</source>
            <extracomment>commands, start_view</extracomment>
            <translation>Новый проект…</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>find_view</extracomment>
            <translation>Вперёд</translation>
        </message>
        <message>
            <source>next</source>
            <extracomment>hint_view</extracomment>
            <translation>дальше</translation>
        </message>
        <message>
            <source>Next article</source>
            <extracomment>commands</extracomment>
            <translation>Следующая статья</translation>
        </message>
        <message>
            <source>next article</source>
            <extracomment>hint_view</extracomment>
            <translation>следующая статья</translation>
        </message>
        <message>
            <source>Next attribute of this claim</source>
            <extracomment>commands</extracomment>
            <translation>Следующий признак этого утверждения</translation>
        </message>
        <message>
            <source>Next finding</source>
            <extracomment>commands</extracomment>
            <translation>Следующее замечание</translation>
        </message>
        <message>
            <source>Next likely edges</source>
            <extracomment>commands</extracomment>
            <translation>Следующие вероятные границы</translation>
        </message>
        <message>
            <source>next open</source>
            <extracomment>hint_view</extracomment>
            <translation>следующая открытая</translation>
        </message>
        <message>
            <source>Next open suggestion</source>
            <extracomment>commands</extracomment>
            <translation>Следующая открытая подсказка</translation>
        </message>
        <message>
            <source>Next order of the queue</source>
            <extracomment>commands</extracomment>
            <translation>Следующий порядок очереди</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <extracomment>commands</extracomment>
            <translation>Следующая часть окна</translation>
        </message>
        <message>
            <source>no</source>
            <extracomment>news.toml</extracomment>
            <translation>нет</translation>
        </message>
        <message>
            <source>No article</source>
            <extracomment>header_view</extracomment>
            <translation>Нет статьи</translation>
        </message>
        <message>
            <source>No article came into {names}: copies and articles about the same event stay together.</source>
            <extracomment>release_report</extracomment>
            <translation>В {names} не попала ни одна статья: копии и статьи об одном сюжете остаются вместе.</translation>
        </message>
        <message>
            <source>No article could be read.</source>
            <extracomment>import_samples</extracomment>
            <translation>Не удалось прочитать ни одной статьи.</translation>
        </message>
        <message>
            <source>No article is finished yet.</source>
            <extracomment>export_dialog, lint_view</extracomment>
            <translation>Завершённых статей ещё нет.</translation>
        </message>
        <message>
            <source>No article is like this</source>
            <extracomment>queue_view</extracomment>
            <translation>Таких статей нет</translation>
        </message>
        <message>
            <source>No article is open</source>
            <extracomment>refusals</extracomment>
            <translation>Ни одна статья не открыта</translation>
        </message>
        <message>
            <source>No article to show</source>
            <extracomment>queue_view</extracomment>
            <translation>Нет статей для показа</translation>
        </message>
        <message>
            <source>No backup was made: {why}</source>
            <extracomment>backup_keeper</extracomment>
            <translation>Резервная копия не создана: {why}</translation>
        </message>
        <message>
            <source>No claim is in hand</source>
            <extracomment>refusals</extracomment>
            <translation>Ни одно утверждение не выбрано</translation>
        </message>
        <message>
            <source>No field is known to be the text. Say which one it is.</source>
            <extracomment>import_fields</extracomment>
            <translation>Неизвестно, в каком поле текст. Укажите это поле.</translation>
        </message>
        <message>
            <source>No field is named “text”.</source>
            <extracomment>fields</extracomment>
            <translation>Ни одно поле не называется «text».</translation>
        </message>
        <message>
            <source>No file can have this name.</source>
            <extracomment>plain_files</extracomment>
            <translation>Такого имени у файла быть не может.</translation>
        </message>
        <message>
            <source>No fix is known for this one; go to it and decide</source>
            <extracomment>lint_commands</extracomment>
            <translation>Как это исправить, неизвестно; перейдите туда и решите</translation>
        </message>
        <message>
            <source>No key</source>
            <extracomment>keys_page</extracomment>
            <translation>Без клавиши</translation>
        </message>
        <message>
            <source>no key</source>
            <extracomment>key_rows, keys_page</extracomment>
            <translation>нет клавиши</translation>
        </message>
        <message>
            <source>No label was used yet; give these words one first</source>
            <extracomment>pointing</extracomment>
            <translation>Меток ещё не было; сначала дайте метку этим словам</translation>
        </message>
        <message>
            <source>No layer is chosen.</source>
            <extracomment>export_dialog</extracomment>
            <translation>Ни один слой не выбран.</translation>
        </message>
        <message>
            <source>no longer in force</source>
            <extracomment>history_model</extracomment>
            <translation>больше не действует</translation>
        </message>
        <message>
            <source>No mark is in hand</source>
            <extracomment>refusals</extracomment>
            <translation>Ни одна пометка не выбрана</translation>
        </message>
        <message>
            <source>No more to do among the articles that the queue shows</source>
            <extracomment>reviewing</extracomment>
            <translation>Среди показанных статей больше нечего делать</translation>
        </message>
        <message>
            <source>No other edges are likely here</source>
            <extracomment>other_edges</extracomment>
            <translation>Других вероятных границ здесь нет</translation>
        </message>
        <message>
            <source>no pipeline for “{language}”: patterns and memory only</source>
            <extracomment>suggesting_job</extracomment>
            <translation>нет конвейера для «{language}»: только шаблоны и память</translation>
        </message>
        <message>
            <source>No project can be made here: {error}.</source>
            <extracomment>project</extracomment>
            <translation>Здесь нельзя создать проект: {error}.</translation>
        </message>
        <message>
            <source>No project is open</source>
            <extracomment>refusals</extracomment>
            <translation>Ни один проект не открыт</translation>
        </message>
        <message>
            <source>no suggestions</source>
            <extracomment>project_suggesting, suggesting_job</extracomment>
            <translation>подсказок нет</translation>
        </message>
        <message>
            <source>No suggestions here yet</source>
            <extracomment>status_words</extracomment>
            <translation>Здесь пока нет подсказок</translation>
        </message>
        <message>
            <source>no suggestions yet</source>
            <extracomment>mark_rows, queue_rows</extracomment>
            <translation>подсказок пока нет</translation>
        </message>
        <message>
            <source>No suggestions: a fault of the program came up over this article.</source>
            <extracomment>suggesting_job</extracomment>
            <translation>Подсказок нет: на этой статье произошла ошибка программы.</translation>
        </message>
        <message>
            <source>No suggestions: a suggester took too long over this article and was stopped.</source>
            <extracomment>suggesting_job</extracomment>
            <translation>Подсказок нет: модуль подсказок слишком долго обрабатывал эту статью и был остановлен.</translation>
        </message>
        <message>
            <source>No suggestions: the process that suggests stopped twice over this article, most likely for want of memory.</source>
            <extracomment>suggesting_job</extracomment>
            <translation>Подсказок нет: процесс подсказок дважды остановился на этой статье, скорее всего из-за нехватки памяти.</translation>
        </message>
        <message>
            <source>No training of this project is called “{folder}”.</source>
            <extracomment>kept_trainings, training</extracomment>
            <translation>Ни одно обучение этого проекта не называется «{folder}».</translation>
        </message>
        <message>
            <source>Nobody can tell who said it. A claim of the writer's own is answered “author” under voice instead.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Никто не узнает, кто это сказал. Если утверждает сам автор статьи, под «Голос» выбирается «автор статьи».</translation>
        </message>
        <message>
            <source>Nobody has annotated in this project yet.</source>
            <extracomment>exporting</extracomment>
            <translation>В этом проекте ещё никто не размечал.</translation>
        </message>
        <message>
            <source>Nobody is chosen whose annotations are meant.</source>
            <extracomment>export_dialog</extracomment>
            <translation>Не выбрано, чьи аннотации имеются в виду.</translation>
        </message>
        <message>
            <source>nobody is named who claims it</source>
            <extracomment>lint_claims</extracomment>
            <translation>не указано, кто это утверждает</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>mark_rows</extracomment>
            <translation>нет</translation>
        </message>
        <message>
            <source>None is installed.</source>
            <extracomment>entry_points</extracomment>
            <translation>Ни один не установлен.</translation>
        </message>
        <message numerus="yes">
            <source>None of the {n:,} articles comes into a split: {reason}.</source>
            <extracomment>exporting</extracomment>
            <translation>
                <numerusform>Ни одна из {n:,} статьи не попадает в часть: {reason}.</numerusform>
                <numerusform>Ни одна из {n:,} статей не попадает в часть: {reason}.</numerusform>
                <numerusform>Ни одна из {n:,} статей не попадает в часть: {reason}.</numerusform>
            </translation>
        </message>
        <message>
            <source>None of the {pages:,} pages has text: they are pictures.</source>
            <extracomment>pdf</extracomment>
            <translation>Текста нет ни на одной странице из {pages:,}: это изображения.</translation>
        </message>
        <message>
            <source>none, or such as test=held-out.txt</source>
            <extracomment>export_dialog</extracomment>
            <translation>нет или, например, test=held-out.txt</translation>
        </message>
        <message>
            <source>Normalised</source>
            <extracomment>news.toml</extracomment>
            <translation>Приведённая форма</translation>
        </message>
        <message>
            <source>not better</source>
            <extracomment>training_words</extracomment>
            <translation>не лучше</translation>
        </message>
        <message>
            <source>not complete: broken off, or still under way</source>
            <extracomment>taking_back</extracomment>
            <translation>не полностью: прерван или ещё идёт</translation>
        </message>
        <message>
            <source>not complete: cancelled</source>
            <extracomment>taking_back</extracomment>
            <translation>не полностью: отменён</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <extracomment>elsewhere</extracomment>
            <translation>решения пока нет</translation>
        </message>
        <message>
            <source>Not done</source>
            <extracomment>queue_filter</extracomment>
            <translation>Не завершено</translation>
        </message>
        <message>
            <source>not found</source>
            <extracomment>find_view, guidelines_view</extracomment>
            <translation>не найдено</translation>
        </message>
        <message>
            <source>Not looked over for findings yet; see the menu Findings.</source>
            <extracomment>lint_commands</extracomment>
            <translation>Проверки ещё не было; см. меню «Замечания».</translation>
        </message>
        <message>
            <source>not marked</source>
            <extracomment>elsewhere_rows, elsewhere_view</extracomment>
            <translation>не помечено</translation>
        </message>
        <message>
            <source>Not now</source>
            <extracomment>trust_dialog</extracomment>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Not read</source>
            <extracomment>import_fields</extracomment>
            <translation>Не читается</translation>
        </message>
        <message>
            <source>Note</source>
            <extracomment>desk_commands, news.toml</extracomment>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Note on this mark…</source>
            <extracomment>commands</extracomment>
            <translation>Заметка к этой пометке…</translation>
        </message>
        <message numerus="yes">
            <source>Notes ({n:,})</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>Примечания ({n:,})</numerusform>
                <numerusform>Примечания ({n:,})</numerusform>
                <numerusform>Примечания ({n:,})</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing can be imported here: this project is read only.</source>
            <extracomment>window_commands</extracomment>
            <translation>Сюда ничего нельзя импортировать: этот проект только для чтения.</translation>
        </message>
        <message>
            <source>Nothing can be learned for “{layer}” in this project.</source>
            <extracomment>training</extracomment>
            <translation>Для «{layer}» в этом проекте ничему научиться нельзя.</translation>
        </message>
        <message>
            <source>Nothing can be read out of this file.</source>
            <extracomment>recovery</extracomment>
            <translation>Из этого файла ничего не удаётся прочитать.</translation>
        </message>
        <message>
            <source>Nothing decided yet</source>
            <extracomment>history_view</extracomment>
            <translation>Решений пока нет</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <extracomment>chooser</extracomment>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Nothing found in this article.</source>
            <extracomment>lint_view</extracomment>
            <translation>В этой статье ничего не найдено.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing found in {n:,} finished articles.</source>
            <extracomment>lint_view</extracomment>
            <translation>
                <numerusform>В {n:,} завершённой статье ничего не найдено.</numerusform>
                <numerusform>В {n:,} завершённых статьях ничего не найдено.</numerusform>
                <numerusform>В {n:,} завершённых статьях ничего не найдено.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is asked about this mark</source>
            <extracomment>refusals</extracomment>
            <translation>Об этой пометке вопросов нет</translation>
        </message>
        <message>
            <source>Nothing is known to be missing.</source>
            <extracomment>damage_commands</extracomment>
            <translation>Насколько известно, ничего не утрачено.</translation>
        </message>
        <message>
            <source>Nothing is wrong in what was read.</source>
            <extracomment>import_samples</extracomment>
            <translation>В прочитанном ошибок нет.</translation>
        </message>
        <message>
            <source>Nothing like it in other articles.</source>
            <extracomment>elsewhere_view</extracomment>
            <translation>В других статьях ничего похожего нет.</translation>
        </message>
        <message>
            <source>Nothing says which labels the numbers in “{name}” stand for.</source>
            <extracomment>hugging_face_names</extracomment>
            <translation>Нигде не сказано, каким меткам соответствуют числа в «{name}».</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <extracomment>lint_commands</extracomment>
            <translation>Ничего не изменено</translation>
        </message>
        <message>
            <source>Nothing was decided or imported since.</source>
            <extracomment>restoring</extracomment>
            <translation>С тех пор ничего не решено и не импортировано.</translation>
        </message>
        <message>
            <source>Nothing was imported into this project yet.</source>
            <extracomment>batches_dialog</extracomment>
            <translation>В этот проект ещё ничего не импортировано.</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <extracomment>training_dialog</extracomment>
            <translation>Пока ничего.</translation>
        </message>
        <message>
            <source>null</source>
            <extracomment>json_records</extracomment>
            <translation>null</translation>
        </message>
        <message>
            <source>Of an interrupted “{name}” only the first part was read.</source>
            <extracomment>brat_marks</extracomment>
            <translation>Из прерванного «{name}» прочитана только первая часть.</translation>
        </message>
        <message>
            <source>Of the article at 100 % zoom.</source>
            <extracomment>settings</extracomment>
            <translation>Размер текста статьи при масштабе 100 %.</translation>
        </message>
        <message>
            <source>Of the suggestions beside the article.</source>
            <extracomment>settings</extracomment>
            <translation>Порядок подсказок рядом со статьёй.</translation>
        </message>
        <message>
            <source>Offsets have to count characters (Unicode code points), the end not included.</source>
            <extracomment>span_records</extracomment>
            <translation>Смещения должны считать символы (кодовые позиции Unicode), конец не включается.</translation>
        </message>
        <message>
            <source>OK</source>
            <extracomment>settings_dialog</extracomment>
            <translation>OK</translation>
        </message>
        <message>
            <source>Once in this article</source>
            <extracomment>mark_summary</extracomment>
            <translation>Один раз в этой статье</translation>
        </message>
        <message numerus="yes">
            <source>One of the suggesters {names} has not finished in {seconds:,.0f} seconds and was stopped: {titles}.</source>
            <extracomment>patience</extracomment>
            <translation>
                <numerusform>Один из модулей подсказок {names} не закончил за {seconds:,.0f} с и был остановлен: {titles}.</numerusform>
                <numerusform>Один из модулей подсказок {names} не закончил за {seconds:,.0f} с и был остановлен: {titles}.</numerusform>
                <numerusform>Один из модулей подсказок {names} не закончил за {seconds:,.0f} с и был остановлен: {titles}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a finished article again</source>
            <extracomment>commands</extracomment>
            <translation>Снова открыть завершённую статью</translation>
        </message>
        <message>
            <source>Open a project</source>
            <extracomment>window_commands</extracomment>
            <translation>Открыть проект</translation>
        </message>
        <message>
            <source>Open in a finished article</source>
            <extracomment>lint_rules</extracomment>
            <translation>Открытая в завершённой статье</translation>
        </message>
        <message>
            <source>Open it once where it can be written to; that brings it up to date.</source>
            <extracomment>project</extracomment>
            <translation>Откройте его один раз там, где в него можно писать; так он обновится.</translation>
        </message>
        <message>
            <source>Open it there, and save it anew without a password.</source>
            <extracomment>packages</extracomment>
            <translation>Откройте его там и сохраните заново без пароля.</translation>
        </message>
        <message>
            <source>Open project…</source>
            <extracomment>commands, start_view</extracomment>
            <translation>Открыть проект…</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <extracomment>backups_dialog, report_dialog</extracomment>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Open the sample articles</source>
            <extracomment>commands, start_view</extracomment>
            <translation>Открыть примеры статей</translation>
        </message>
        <message>
            <source>opened the article again</source>
            <extracomment>history_words</extracomment>
            <translation>статья открыта снова</translation>
        </message>
        <message>
            <source>Opens the last project and article at the start.</source>
            <extracomment>settings</extracomment>
            <translation>Открывает при запуске последний проект и последнюю статью.</translation>
        </message>
        <message>
            <source>Or drop articles or a project file on this window.</source>
            <extracomment>start_view</extracomment>
            <translation>Или перетащите статьи или файл проекта в это окно.</translation>
        </message>
        <message>
            <source>Order of the articles</source>
            <extracomment>queue_filter</extracomment>
            <translation>Порядок статей</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <extracomment>settings</extracomment>
            <translation>Порядок списка</translation>
        </message>
        <message>
            <source>Organisation</source>
            <extracomment>news.toml</extracomment>
            <translation>Организация</translation>
        </message>
        <message>
            <source>other</source>
            <extracomment>news.toml</extracomment>
            <translation>другое</translation>
        </message>
        <message>
            <source>Other colour</source>
            <extracomment>import_labels</extracomment>
            <translation>Цвет</translation>
        </message>
        <message>
            <source>Other layer: entities, claims</source>
            <extracomment>commands</extracomment>
            <translation>Другой слой: сущности, утверждения</translation>
        </message>
        <message>
            <source>other numbers: {numbers}</source>
            <extracomment>elsewhere</extracomment>
            <translation>другие числа: {numbers}</translation>
        </message>
        <message>
            <source>Other place</source>
            <extracomment>news.toml</extracomment>
            <translation>Другое место</translation>
        </message>
        <message>
            <source>Out of sight with them is what people have decided: {work}.</source>
            <extracomment>batches_dialog</extracomment>
            <translation>Вместе с ними скроется то, что решили люди: {work}.</translation>
        </message>
        <message>
            <source>Overlaps</source>
            <extracomment>lint_rules</extracomment>
            <translation>Пересечения</translation>
        </message>
        <message>
            <source>Page {number:,} draws more than {most:,} bytes.</source>
            <extracomment>pdf</extracomment>
            <translation>Для вывода страницы {number:,} нужно больше {most:,} байт.</translation>
        </message>
        <message>
            <source>Parquet, a table or a Hugging Face data set</source>
            <extracomment>formats</extracomment>
            <translation>Parquet, таблица или набор данных Hugging Face</translation>
        </message>
        <message>
            <source>Part it into several articles.</source>
            <extracomment>limits</extracomment>
            <translation>Разделите её на несколько статей.</translation>
        </message>
        <message>
            <source>Part it into smaller files.</source>
            <extracomment>docbin_files, limits, packages</extracomment>
            <translation>Разделите его на файлы поменьше.</translation>
        </message>
        <message>
            <source>Part of the file cannot be read as it was written, most often because of the disk. From now on it is only read, so that nothing more is lost in it.</source>
            <extracomment>damage_dialog</extracomment>
            <translation>Часть файла не читается в том виде, в каком была записана; чаще всего дело в диске. Теперь файл открыт только для чтения, чтобы в нём больше ничего не пропало.</translation>
        </message>
        <message>
            <source>partly</source>
            <extracomment>news.toml</extracomment>
            <translation>отчасти</translation>
        </message>
        <message>
            <source>Patience with other suggesters</source>
            <extracomment>settings</extracomment>
            <translation>Терпение к сторонним модулям подсказок</translation>
        </message>
        <message>
            <source>patterns</source>
            <extracomment>wording</extracomment>
            <translation>шаблоны</translation>
        </message>
        <message>
            <source>PDF, its text</source>
            <extracomment>formats</extracomment>
            <translation>PDF, его текст</translation>
        </message>
        <message>
            <source>People have worked on articles of import {number}: {work}.</source>
            <extracomment>taking_back</extracomment>
            <translation>Со статьями импорта {number} уже работали: {work}.</translation>
        </message>
        <message>
            <source>People, by any name. Not titles (“President”), not pronouns.</source>
            <extracomment>news.toml</extracomment>
            <translation>Люди под любым именем. Не титулы («президент»), не местоимения.</translation>
        </message>
        <message>
            <source>Percentage</source>
            <extracomment>news.toml</extracomment>
            <translation>Процент</translation>
        </message>
        <message>
            <source>Percentages with their sign or word.</source>
            <extracomment>news.toml</extracomment>
            <translation>Проценты со знаком или словом.</translation>
        </message>
        <message>
            <source>Person</source>
            <extracomment>news.toml</extracomment>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Pick a label by name…</source>
            <extracomment>commands</extracomment>
            <translation>Выбрать метку по названию…</translation>
        </message>
        <message>
            <source>Places with a government, and their governments meant by name.</source>
            <extracomment>news.toml</extracomment>
            <translation>Места со своей властью и сама эта власть, названная по имени места.</translation>
        </message>
        <message>
            <source>plan or prediction</source>
            <extracomment>news.toml</extracomment>
            <translation>план или прогноз</translation>
        </message>
        <message>
            <source>Polarity</source>
            <extracomment>news.toml</extracomment>
            <translation>Полярность</translation>
        </message>
        <message>
            <source>position or opinion</source>
            <extracomment>news.toml</extracomment>
            <translation>позиция или мнение</translation>
        </message>
        <message>
            <source>Press the new key; Escape leaves it as it is</source>
            <extracomment>key_field</extracomment>
            <translation>Нажмите новую клавишу; Esc оставит всё как есть</translation>
        </message>
        <message>
            <source>Previous</source>
            <extracomment>find_view</extracomment>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Previous article</source>
            <extracomment>commands</extracomment>
            <translation>Предыдущая статья</translation>
        </message>
        <message>
            <source>Previous finding</source>
            <extracomment>commands</extracomment>
            <translation>Предыдущее замечание</translation>
        </message>
        <message>
            <source>Previous open suggestion</source>
            <extracomment>commands</extracomment>
            <translation>Предыдущая открытая подсказка</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <extracomment>commands</extracomment>
            <translation>Предыдущая часть окна</translation>
        </message>
        <message>
            <source>Processes that suggest</source>
            <extracomment>settings</extracomment>
            <translation>Процессы для подсказок</translation>
        </message>
        <message>
            <source>Prodigy tasks with named entities</source>
            <extracomment>prodigy_release</extracomment>
            <translation>Задания Prodigy с именованными сущностями</translation>
        </message>
        <message>
            <source>Prodigy tasks with spans and relations</source>
            <extracomment>prodigy_release</extracomment>
            <translation>Задания Prodigy с фрагментами и связями</translation>
        </message>
        <message>
            <source>Prodigy tasks, JSON Lines</source>
            <extracomment>formats</extracomment>
            <translation>Задания Prodigy, JSON Lines</translation>
        </message>
        <message>
            <source>Product</source>
            <extracomment>news.toml</extracomment>
            <translation>Изделие</translation>
        </message>
        <message>
            <source>Project</source>
            <extracomment>commands</extracomment>
            <translation>Проект</translation>
        </message>
        <message>
            <source>Projects</source>
            <extracomment>window_commands</extracomment>
            <translation>Проекты</translation>
        </message>
        <message>
            <source>Put a mark in hand to see where else it stands.</source>
            <extracomment>elsewhere_view</extracomment>
            <translation>Выберите пометку, чтобы увидеть, где ещё она встречается.</translation>
        </message>
        <message>
            <source>Put all alike right everywhere</source>
            <extracomment>commands</extracomment>
            <translation>Исправить все такие же везде</translation>
        </message>
        <message>
            <source>Put all of them into one file.</source>
            <extracomment>web_annotation</extracomment>
            <translation>Соберите все в один файл.</translation>
        </message>
        <message>
            <source>Put it back as it was and open the project again, or choose it again if you trust the change.</source>
            <extracomment>unchanged</extracomment>
            <translation>Верните её в прежний вид и откройте проект снова или, если доверяете изменению, выберите её заново.</translation>
        </message>
        <message>
            <source>Put it back, or open the one that is there now. Nothing more is saved until then.</source>
            <extracomment>connection</extracomment>
            <translation>Верните его на место или откройте тот, что там сейчас. До этого больше ничего не сохраняется.</translation>
        </message>
        <message>
            <source>Put right</source>
            <extracomment>lint_view</extracomment>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Put the caret where the second one begins, or point there with Alt held</source>
            <extracomment>splitting</extracomment>
            <translation>Поставьте курсор туда, где начинается вторая, или укажите туда мышью с Alt</translation>
        </message>
        <message>
            <source>Put the folder back as it was, go back to an earlier one, or train again.</source>
            <extracomment>trained</extracomment>
            <translation>Верните папку в прежний вид, вернитесь к более ранней или обучите заново.</translation>
        </message>
        <message>
            <source>Put the folder back beside the project, go back to an earlier one, or train again.</source>
            <extracomment>trained</extracomment>
            <translation>Верните папку к проекту, вернитесь к более ранней или обучите заново.</translation>
        </message>
        <message>
            <source>Put the folders back as they were, go back to an earlier one, or train again.</source>
            <extracomment>trained</extracomment>
            <translation>Верните папки в прежний вид, вернитесь к более ранней или обучите заново.</translation>
        </message>
        <message>
            <source>Put the README.md or the dataset_info.json of the data set beside the file.</source>
            <extracomment>hugging_face_names</extracomment>
            <translation>Положите рядом с файлом README.md или dataset_info.json набора данных.</translation>
        </message>
        <message>
            <source>Put the text (.txt) of the same name beside each.</source>
            <extracomment>passed_over</extracomment>
            <translation>Положите рядом с каждым текст (.txt) с тем же именем.</translation>
        </message>
        <message>
            <source>Put the text beside it, as a text file, and name that file as the source.</source>
            <extracomment>web_annotation</extracomment>
            <translation>Положите рядом текст в текстовом файле и укажите этот файл источником.</translation>
        </message>
        <message>
            <source>Put them beside it, or read it as a text.</source>
            <extracomment>brat</extracomment>
            <translation>Положите их рядом или прочитайте файл как текст.</translation>
        </message>
        <message>
            <source>Put this right</source>
            <extracomment>commands</extracomment>
            <translation>Исправить это</translation>
        </message>
        <message>
            <source>Putting right</source>
            <extracomment>lint_jobs</extracomment>
            <translation>Исправление</translation>
        </message>
        <message>
            <source>Quantity</source>
            <extracomment>news.toml</extracomment>
            <translation>Величина</translation>
        </message>
        <message>
            <source>quantity</source>
            <extracomment>news.toml</extracomment>
            <translation>величина</translation>
        </message>
        <message>
            <source>Questions are no longer suggested as claims</source>
            <extracomment>asking</extracomment>
            <translation>Вопросы больше не предлагаются как утверждения</translation>
        </message>
        <message>
            <source>Questions are not suggested here; “{command}” changes that</source>
            <extracomment>asking</extracomment>
            <translation>Вопросы здесь не предлагаются; это меняет команда «{command}»</translation>
        </message>
        <message>
            <source>Questions are suggested as claims now</source>
            <extracomment>asking</extracomment>
            <translation>Теперь вопросы предлагаются как утверждения</translation>
        </message>
        <message>
            <source>Queue of articles</source>
            <extracomment>queue_view</extracomment>
            <translation>Очередь статей</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>commands</extracomment>
            <translation>Выход</translation>
        </message>
        <message>
            <source>Read back: {drifted} drifted, {missing} missing. Nothing was released.</source>
            <extracomment>read_back</extracomment>
            <translation>Прочитано обратно: смещено {drifted}, отсутствует {missing}. Ничего не выпущено.</translation>
        </message>
        <message>
            <source>read only</source>
            <extracomment>hint_view</extracomment>
            <translation>только чтение</translation>
        </message>
        <message>
            <source>Read only: it was open in another window, which has closed it.</source>
            <extracomment>read_only_view</extracomment>
            <translation>Только чтение: проект был открыт в другом окне, но там его закрыли.</translation>
        </message>
        <message>
            <source>Read only: open in another window on this computer since {since}.</source>
            <extracomment>read_only_view</extracomment>
            <translation>Только чтение: проект открыт в другом окне на этом компьютере с {since}.</translation>
        </message>
        <message>
            <source>Read only: open on the computer “{name}” since {since}.</source>
            <extracomment>read_only_view</extracomment>
            <translation>Только чтение: проект открыт на компьютере «{name}» с {since}.</translation>
        </message>
        <message>
            <source>Read only: this is a backup.</source>
            <extracomment>read_only_view</extracomment>
            <translation>Только чтение: это резервная копия.</translation>
        </message>
        <message>
            <source>Read only: this project cannot be written to.</source>
            <extracomment>taking_over</extracomment>
            <translation>Только чтение: в этот проект нельзя записывать.</translation>
        </message>
        <message>
            <source>Read only: this project is damaged.</source>
            <extracomment>read_only_view</extracomment>
            <translation>Только чтение: этот проект повреждён.</translation>
        </message>
        <message>
            <source>Reading</source>
            <extracomment>settings</extracomment>
            <translation>Чтение</translation>
        </message>
        <message>
            <source>Recent</source>
            <extracomment>start_view</extracomment>
            <translation>Недавние</translation>
        </message>
        <message>
            <source>Recover into a new file</source>
            <extracomment>damage_dialog</extracomment>
            <translation>Извлечь в новый файл</translation>
        </message>
        <message>
            <source>Recover what can be read into a new file, with `workbench recover`, or restore a backup.</source>
            <extracomment>connection</extracomment>
            <translation>Извлеките то, что ещё читается, в новый файл командой `workbench recover` или восстановите проект из резервной копии.</translation>
        </message>
        <message>
            <source>Recovered</source>
            <extracomment>damage_commands</extracomment>
            <translation>Данные извлечены</translation>
        </message>
        <message>
            <source>Recovered: {articles}, {decisions}.</source>
            <extracomment>recovering</extracomment>
            <translation>Извлечено: {articles}, {decisions}.</translation>
        </message>
        <message>
            <source>Recovering puts all that can still be read into a new file and tells what is lost. There is no backup of this project.</source>
            <extracomment>damage_dialog</extracomment>
            <translation>Извлечение переносит всё, что ещё читается, в новый файл и показывает, что утрачено. Резервных копий этого проекта нет.</translation>
        </message>
        <message>
            <source>Recovering {name}</source>
            <extracomment>damage_commands</extracomment>
            <translation>Извлечение данных: {name}</translation>
        </message>
        <message>
            <source>Redo</source>
            <extracomment>commands, turning</extracomment>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>redo</source>
            <extracomment>decisions, history_words</extracomment>
            <translation>повторить</translation>
        </message>
        <message>
            <source>Redo up to here</source>
            <extracomment>turning</extracomment>
            <translation>Повторить до этого места</translation>
        </message>
        <message>
            <source>Redo up to here…</source>
            <extracomment>history_view</extracomment>
            <translation>Повторить до этого места…</translation>
        </message>
        <message numerus="yes">
            <source>Redo {n:,} decisions?</source>
            <extracomment>turning</extracomment>
            <translation>
                <numerusform>Повторить {n:,} решение?</numerusform>
                <numerusform>Повторить {n:,} решения?</numerusform>
                <numerusform>Повторить {n:,} решений?</numerusform>
            </translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <extracomment>undoing</extracomment>
            <translation>Повторено: {what}</translation>
        </message>
        <message>
            <source>Redoing</source>
            <extracomment>turning</extracomment>
            <translation>Повтор</translation>
        </message>
        <message>
            <source>Regions, rivers, mountains.</source>
            <extracomment>news.toml</extracomment>
            <translation>Регионы, реки, горы.</translation>
        </message>
        <message>
            <source>reject</source>
            <extracomment>decisions, hint_view</extracomment>
            <translation>отклонить</translation>
        </message>
        <message>
            <source>Reject all equal text</source>
            <extracomment>commands</extracomment>
            <translation>Отклонить все одинаковые фрагменты</translation>
        </message>
        <message>
            <source>Reject or remove, go to the next</source>
            <extracomment>commands</extracomment>
            <translation>Отклонить или удалить и перейти дальше</translation>
        </message>
        <message>
            <source>Rejected</source>
            <extracomment>wording</extracomment>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>rejected suggestions</source>
            <extracomment>conll_release, doccano_release</extracomment>
            <translation>отклонённые подсказки</translation>
        </message>
        <message numerus="yes">
            <source>rejected {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>отклонён {n:,} фрагмент</numerusform>
                <numerusform>отклонены {n:,} фрагмента</numerusform>
                <numerusform>отклонено {n:,} фрагментов</numerusform>
            </translation>
        </message>
        <message>
            <source>rejected “{words}” {label}</source>
            <extracomment>history_words</extracomment>
            <translation>отклонено «{words}» {label}</translation>
        </message>
        <message>
            <source>relabel</source>
            <extracomment>decisions</extracomment>
            <translation>сменить метку</translation>
        </message>
        <message>
            <source>relabel as {label}</source>
            <extracomment>lint_names, lint_scheme</extracomment>
            <translation>сменить метку на {label}</translation>
        </message>
        <message>
            <source>Relabelled</source>
            <extracomment>wording</extracomment>
            <translation>Метка сменена</translation>
        </message>
        <message numerus="yes">
            <source>relabelled {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>сменена метка у {n:,} фрагмента</numerusform>
                <numerusform>сменена метка у {n:,} фрагментов</numerusform>
                <numerusform>сменена метка у {n:,} фрагментов</numerusform>
            </translation>
        </message>
        <message>
            <source>remove</source>
            <extracomment>decisions, hint_view</extracomment>
            <translation>удалить</translation>
        </message>
        <message>
            <source>remove it</source>
            <extracomment>lint_spans</extracomment>
            <translation>удалить</translation>
        </message>
        <message>
            <source>Remove the flag</source>
            <extracomment>desk_commands</extracomment>
            <translation>Снять флажок</translation>
        </message>
        <message>
            <source>remove the second one</source>
            <extracomment>lint_spans</extracomment>
            <translation>удалить второй</translation>
        </message>
        <message>
            <source>remove “{words}” {label}</source>
            <extracomment>lint_spans</extracomment>
            <translation>удалить «{words}» {label}</translation>
        </message>
        <message numerus="yes">
            <source>removed {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>удалён {n:,} фрагмент</numerusform>
                <numerusform>удалены {n:,} фрагмента</numerusform>
                <numerusform>удалено {n:,} фрагментов</numerusform>
            </translation>
        </message>
        <message>
            <source>removed “{words}” {label}</source>
            <extracomment>history_words</extracomment>
            <translation>удалено «{words}» {label}</translation>
        </message>
        <message>
            <source>reopen</source>
            <extracomment>decisions</extracomment>
            <translation>открыть снова</translation>
        </message>
        <message>
            <source>repeats a group that holds repetitions or alternatives, which may take for ever</source>
            <extracomment>safe_regex</extracomment>
            <translation>повторяет группу, в которой есть повторения или варианты, и поиск может не закончиться</translation>
        </message>
        <message>
            <source>reported speech</source>
            <extracomment>news.toml</extracomment>
            <translation>пересказанная речь</translation>
        </message>
        <message>
            <source>Report…</source>
            <extracomment>sitting_notes</extracomment>
            <translation>Отчёт…</translation>
        </message>
        <message>
            <source>Restore</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Восстановление из резервной копии</translation>
        </message>
        <message>
            <source>Restore a backup, if there is one.</source>
            <extracomment>recovery</extracomment>
            <translation>Восстановите проект из резервной копии, если она есть.</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <extracomment>damage_dialog</extracomment>
            <translation>Восстановить из копии…</translation>
        </message>
        <message>
            <source>Restore it instead, which brings it up to date; what there is now is backed up first.</source>
            <extracomment>backup_commands</extracomment>
            <translation>Вместо этого восстановите проект из неё, так она обновится; сначала создаётся копия того, что есть сейчас.</translation>
        </message>
        <message>
            <source>Restored; the damaged file is kept as {name}</source>
            <extracomment>backup_commands</extracomment>
            <translation>Восстановлено; повреждённый файл сохранён как {name}</translation>
        </message>
        <message>
            <source>Restore…</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Восстановить…</translation>
        </message>
        <message>
            <source>Restoring the backup of {when}</source>
            <extracomment>backup_commands</extracomment>
            <translation>Восстановление из резервной копии от {when}</translation>
        </message>
        <message>
            <source>role</source>
            <extracomment>decisions</extracomment>
            <translation>роль</translation>
        </message>
        <message>
            <source>Role gone astray</source>
            <extracomment>lint_rules</extracomment>
            <translation>Потерянная роль</translation>
        </message>
        <message>
            <source>roles</source>
            <extracomment>doccano_release</extracomment>
            <translation>роли</translation>
        </message>
        <message>
            <source>Room for the backups of a project</source>
            <extracomment>settings</extracomment>
            <translation>Место для резервных копий проекта</translation>
        </message>
        <message>
            <source>Said to be right</source>
            <extracomment>lint_model, lint_rows</extracomment>
            <translation>Признано верным</translation>
        </message>
        <message>
            <source>said who or how for “{words}”</source>
            <extracomment>history_words</extracomment>
            <translation>указано, кто или как, для «{words}»</translation>
        </message>
        <message>
            <source>same story</source>
            <extracomment>elsewhere_rows</extracomment>
            <translation>тот же сюжет</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>desk_commands, finishing_dialog, lint_rules_dialog</extracomment>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Save it as UTF-8, or state its encoding.</source>
            <extracomment>encodings</extracomment>
            <translation>Сохраните его в UTF-8 или укажите кодировку.</translation>
        </message>
        <message>
            <source>Save it without a password.</source>
            <extracomment>pdf</extracomment>
            <translation>Сохраните его без пароля.</translation>
        </message>
        <message>
            <source>Save the note</source>
            <extracomment>desk_commands</extracomment>
            <translation>Сохранить заметку</translation>
        </message>
        <message>
            <source>Save the report</source>
            <extracomment>report_dialog</extracomment>
            <translation>Сохранение отчёта</translation>
        </message>
        <message>
            <source>saved</source>
            <extracomment>hint_view</extracomment>
            <translation>сохранено</translation>
        </message>
        <message>
            <source>Save…</source>
            <extracomment>report_dialog</extracomment>
            <translation>Сохранить…</translation>
        </message>
        <message>
            <source>Say that you are sure. Nothing is deleted: all of it comes back when the import is brought back.</source>
            <extracomment>taking_back</extracomment>
            <translation>Подтвердите, что вы уверены. Ничего не удаляется: всё вернётся, когда вернут импорт.</translation>
        </message>
        <message>
            <source>Say which format it has: as “Format” in the window, with `--format` in the terminal.</source>
            <extracomment>reading</extracomment>
            <translation>Укажите её формат: в окне — в поле «Формат», в терминале — ключом `--format`.</translation>
        </message>
        <message>
            <source>scheme {scheme}</source>
            <extracomment>docbin_release</extracomment>
            <translation>схема {scheme}</translation>
        </message>
        <message>
            <source>scheme {scheme}, layer {layer}</source>
            <extracomment>hugging_face_release, workbench_jsonl</extracomment>
            <translation>схема {scheme}, слой {layer}</translation>
        </message>
        <message>
            <source>Score of an open suggestion</source>
            <extracomment>queue_filter</extracomment>
            <translation>Оценка открытой подсказки</translation>
        </message>
        <message>
            <source>Search commands and keys</source>
            <extracomment>key_sheet, keys_page</extracomment>
            <translation>Поиск команд и клавиш</translation>
        </message>
        <message>
            <source>Search the guidelines</source>
            <extracomment>guidelines_view</extracomment>
            <translation>Искать в указаниях</translation>
        </message>
        <message>
            <source>Search the guidelines…</source>
            <extracomment>commands</extracomment>
            <translation>Искать в указаниях…</translation>
        </message>
        <message>
            <source>Search titles and texts</source>
            <extracomment>queue_filter</extracomment>
            <translation>Искать в заголовках и текстах</translation>
        </message>
        <message>
            <source>Searching…</source>
            <extracomment>elsewhere_view, queue_filter, queue_view</extracomment>
            <translation>Идёт поиск…</translation>
        </message>
        <message>
            <source>See whether it is full, broken or no longer there.</source>
            <extracomment>connection</extracomment>
            <translation>Проверьте, не заполнен ли он, исправен ли и подключён ли.</translation>
        </message>
        <message>
            <source>See whether you may write to it and to the folder it is in, or work with a copy elsewhere.</source>
            <extracomment>connection</extracomment>
            <translation>Проверьте, есть ли у вас право записи в него и в его папку, или работайте с копией в другом месте.</translation>
        </message>
        <message>
            <source>Select as far as a word in sight…</source>
            <extracomment>commands</extracomment>
            <translation>Выделить до видимого слова…</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>settings_dialog</extracomment>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Settings…</source>
            <extracomment>commands</extracomment>
            <translation>Настройки…</translation>
        </message>
        <message>
            <source>Several people have annotated here: {names}.</source>
            <extracomment>exporting</extracomment>
            <translation>Здесь размечали несколько человек: {names}.</translation>
        </message>
        <message>
            <source>Sheet</source>
            <extracomment>import_fields</extracomment>
            <translation>Лист</translation>
        </message>
        <message>
            <source>Show all</source>
            <extracomment>queue_filter</extracomment>
            <translation>Показать все</translation>
        </message>
        <message>
            <source>Show the whole queue</source>
            <extracomment>commands</extracomment>
            <translation>Показать всю очередь</translation>
        </message>
        <message>
            <source>Shown from the first article on that you finish</source>
            <extracomment>header_view</extracomment>
            <translation>Показывается с первой завершённой вами статьи</translation>
        </message>
        <message>
            <source>Size</source>
            <extracomment>settings</extracomment>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <extracomment>commands</extracomment>
            <translation>Уменьшить текст</translation>
        </message>
        <message>
            <source>So few articles do not tell whether it is better, so what was in use stays.</source>
            <extracomment>training_words</extracomment>
            <translation>По такому малому числу статей не видно, лучше ли это, поэтому остаётся то, что было в работе.</translation>
        </message>
        <message>
            <source>Somebody decides on each of them here.</source>
            <extracomment>import_whose</extracomment>
            <translation>О каждой из них здесь кто-то решает.</translation>
        </message>
        <message>
            <source>Somebody else has this project open.</source>
            <extracomment>wiping</extracomment>
            <translation>Этот проект открыт у кого-то ещё.</translation>
        </message>
        <message>
            <source>Something else was opened meanwhile; nothing was changed</source>
            <extracomment>desk_commands</extracomment>
            <translation>Тем временем открыто другое; ничего не изменено</translation>
        </message>
        <message>
            <source>Something is being learned already; the line at the foot of the window tells how far it is.</source>
            <extracomment>training_dialog</extracomment>
            <translation>Обучение уже идёт; строка внизу окна показывает, сколько сделано.</translation>
        </message>
        <message>
            <source>Something is still at work on this project.</source>
            <extracomment>wiping</extracomment>
            <translation>С этим проектом ещё идёт работа.</translation>
        </message>
        <message>
            <source>Something went wrong in the workbench</source>
            <extracomment>report_dialog</extracomment>
            <translation>В программе произошла ошибка</translation>
        </message>
        <message>
            <source>Source</source>
            <extracomment>import_fields</extracomment>
            <translation>Источник</translation>
        </message>
        <message>
            <source>spaCy 2, training data in JSON</source>
            <extracomment>formats</extracomment>
            <translation>spaCy 2, обучающие данные в JSON</translation>
        </message>
        <message>
            <source>spaCy does not take this pattern: {said}</source>
            <extracomment>patterns</extracomment>
            <translation>spaCy не принимает этот шаблон: {said}</translation>
        </message>
        <message>
            <source>spaCy pipeline</source>
            <extracomment>settings</extracomment>
            <translation>Конвейер spaCy</translation>
        </message>
        <message>
            <source>spaCy, files to train from</source>
            <extracomment>docbin_release</extracomment>
            <translation>spaCy, файлы для обучения</translation>
        </message>
        <message>
            <source>spaCy, packed articles</source>
            <extracomment>formats</extracomment>
            <translation>spaCy, упакованные статьи</translation>
        </message>
        <message>
            <source>Spans: {layer}</source>
            <extracomment>import_fields</extracomment>
            <translation>Фрагменты: {layer}</translation>
        </message>
        <message>
            <source>Split in two here</source>
            <extracomment>commands</extracomment>
            <translation>Разделить здесь на две</translation>
        </message>
        <message numerus="yes">
            <source>split into {n}</source>
            <extracomment>lint_claims</extracomment>
            <translation>
                <numerusform>разделить на {n}</numerusform>
                <numerusform>разделить на {n}</numerusform>
                <numerusform>разделить на {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Splits</source>
            <extracomment>export_dialog</extracomment>
            <translation>Части</translation>
        </message>
        <message>
            <source>Standard</source>
            <extracomment>settings</extracomment>
            <translation>Обычные</translation>
        </message>
        <message>
            <source>Stands beside your decisions, from the next project on that you open.</source>
            <extracomment>settings</extracomment>
            <translation>Стоит рядом с вашими решениями, начиная со следующего открытого проекта.</translation>
        </message>
        <message>
            <source>stands there twice</source>
            <extracomment>lint_spans</extracomment>
            <translation>стоит дважды</translation>
        </message>
        <message>
            <source>Start edge one token left</source>
            <extracomment>commands</extracomment>
            <translation>Начало на слово влево</translation>
        </message>
        <message>
            <source>Start edge one token right</source>
            <extracomment>commands</extracomment>
            <translation>Начало на слово вправо</translation>
        </message>
        <message>
            <source>State the encoding of the file.</source>
            <extracomment>conll, json_records, tables</extracomment>
            <translation>Укажите кодировку файла.</translation>
        </message>
        <message>
            <source>State which one holds it. {there_are}</source>
            <extracomment>fields</extracomment>
            <translation>Укажите, какое из них его содержит. {there_are}</translation>
        </message>
        <message>
            <source>still looking</source>
            <extracomment>import_dialog</extracomment>
            <translation>просмотр ещё идёт</translation>
        </message>
        <message>
            <source>stopped before the end</source>
            <extracomment>lint_view</extracomment>
            <translation>остановлено до конца</translation>
        </message>
        <message>
            <source>Story</source>
            <extracomment>import_fields</extracomment>
            <translation>Сюжет</translation>
        </message>
        <message>
            <source>Suggest again for open articles</source>
            <extracomment>commands</extracomment>
            <translation>Заново получить подсказки для открытых статей</translation>
        </message>
        <message>
            <source>Suggest again for this article</source>
            <extracomment>commands</extracomment>
            <translation>Заново получить подсказки для этой статьи</translation>
        </message>
        <message>
            <source>Suggest for the articles ahead</source>
            <extracomment>settings</extracomment>
            <translation>Подсказки для следующих статей</translation>
        </message>
        <message>
            <source>Suggest questions as claims, or not</source>
            <extracomment>asking, commands</extracomment>
            <translation>Предлагать ли вопросы как утверждения</translation>
        </message>
        <message>
            <source>Suggested</source>
            <extracomment>mark_model</extracomment>
            <translation>Предложено</translation>
        </message>
        <message>
            <source>suggested a label that the scheme lacks ({label})</source>
            <extracomment>entry_points</extracomment>
            <translation>предложил метку, которой нет в схеме ({label})</translation>
        </message>
        <message>
            <source>suggested a span that does not hold ({why})</source>
            <extracomment>entry_points</extracomment>
            <translation>предложил неверный фрагмент ({why})</translation>
        </message>
        <message>
            <source>Suggested by {suggester}, as these words were decided before, {score:.0f}% sure</source>
            <extracomment>mark_model</extracomment>
            <translation>Источник подсказки: {suggester}, так эти слова уже решались раньше, уверенность {score:.0f} %</translation>
        </message>
        <message>
            <source>Suggested by {suggester}, {score:.0f}% sure</source>
            <extracomment>mark_model</extracomment>
            <translation>Источник подсказки: {suggester}, уверенность {score:.0f} %</translation>
        </message>
        <message>
            <source>suggesting failed</source>
            <extracomment>queue_rows</extracomment>
            <translation>сбой подсказок</translation>
        </message>
        <message>
            <source>suggesting…</source>
            <extracomment>suggesting_job</extracomment>
            <translation>готовятся подсказки…</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <extracomment>settings, side_tabs</extracomment>
            <translation>Подсказки</translation>
        </message>
        <message>
            <source>suggestions</source>
            <extracomment>import_whose</extracomment>
            <translation>подсказками</translation>
        </message>
        <message>
            <source>Suggestions and annotations</source>
            <extracomment>commands, suggestion_view</extracomment>
            <translation>Подсказки и аннотации</translation>
        </message>
        <message>
            <source>Suggestions are still to come; finish once more to do without them</source>
            <extracomment>reviewing</extracomment>
            <translation>Подсказки ещё поступят; завершите ещё раз, чтобы обойтись без них</translation>
        </message>
        <message>
            <source>Suggestions below {score:.2f} are looked at before finishing</source>
            <extracomment>finishing</extracomment>
            <translation>Подсказки с оценкой ниже {score:.2f} просматриваются перед завершением</translation>
        </message>
        <message>
            <source>Suggestions came just now; press once more to decide</source>
            <extracomment>actions</extracomment>
            <translation>Только что пришли подсказки; нажмите ещё раз, чтобы решить</translation>
        </message>
        <message>
            <source>suggestions up to date</source>
            <extracomment>suggesting_job</extracomment>
            <translation>подсказки готовы</translation>
        </message>
        <message>
            <source>Swap</source>
            <extracomment>keys_page</extracomment>
            <translation>Поменять</translation>
        </message>
        <message>
            <source>Take an import back</source>
            <extracomment>batches_dialog</extracomment>
            <translation>Отозвать импорт</translation>
        </message>
        <message>
            <source>take away {answers}</source>
            <extracomment>lint_scheme</extracomment>
            <translation>убрать {answers}</translation>
        </message>
        <message>
            <source>Take back</source>
            <extracomment>batches_dialog</extracomment>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>Take back…</source>
            <extracomment>batches_dialog</extracomment>
            <translation>Отозвать…</translation>
        </message>
        <message>
            <source>Take it away, and ask where it comes from.</source>
            <extracomment>plain_files</extracomment>
            <translation>Уберите его и выясните, откуда он взялся.</translation>
        </message>
        <message>
            <source>take the {role} away</source>
            <extracomment>lint_claims</extracomment>
            <translation>убрать роль «{role}»</translation>
        </message>
        <message numerus="yes">
            <source>Take {n:,} articles back?</source>
            <extracomment>batches_dialog</extracomment>
            <translation>
                <numerusform>Отозвать {n:,} статью?</numerusform>
                <numerusform>Отозвать {n:,} статьи?</numerusform>
                <numerusform>Отозвать {n:,} статей?</numerusform>
            </translation>
        </message>
        <message>
            <source>taken back</source>
            <extracomment>taking_back</extracomment>
            <translation>отозван</translation>
        </message>
        <message>
            <source>taken back in part: take it back once more</source>
            <extracomment>taking_back</extracomment>
            <translation>отозван частично: отзовите ещё раз</translation>
        </message>
        <message>
            <source>Taking import {number} back</source>
            <extracomment>import_commands</extracomment>
            <translation>Отзывается импорт {number}</translation>
        </message>
        <message>
            <source>Text</source>
            <extracomment>import_fields</extracomment>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Text at its own size</source>
            <extracomment>commands</extracomment>
            <translation>Обычный размер текста</translation>
        </message>
        <message>
            <source>Text, one article a file</source>
            <extracomment>formats</extracomment>
            <translation>Текст, по статье в файле</translation>
        </message>
        <message>
            <source>the annotator’s name</source>
            <extracomment>import_whose</extracomment>
            <translation>имя разметчика</translation>
        </message>
        <message>
            <source>The answer to “{name}” is about the whole text, and was left out.</source>
            <extracomment>label_studio_regions</extracomment>
            <translation>Ответ на «{name}» относится ко всему тексту и пропущен.</translation>
        </message>
        <message>
            <source>The answer “{name}” is about the whole text, and was left out.</source>
            <extracomment>prodigy</extracomment>
            <translation>Ответ «{name}» относится ко всему тексту и пропущен.</translation>
        </message>
        <message>
            <source>The archive cannot be unpacked: {error}.</source>
            <extracomment>archives</extracomment>
            <translation>Не удаётся распаковать архив: {error}.</translation>
        </message>
        <message>
            <source>The archive holds more than {most:,} files.</source>
            <extracomment>archives</extracomment>
            <translation>В архиве больше файлов, чем {most:,}.</translation>
        </message>
        <message>
            <source>The archive unpacks to more than {most:,} bytes.</source>
            <extracomment>archives</extracomment>
            <translation>После распаковки архив занимает больше {most:,} байт.</translation>
        </message>
        <message>
            <source>The article has more than {most:,} characters.</source>
            <extracomment>conll_rows</extracomment>
            <translation>В статье больше {most:,} символов.</translation>
        </message>
        <message>
            <source>The article jumps to the next mark and does not glide, and carets do not blink.</source>
            <extracomment>settings</extracomment>
            <translation>Статья переходит к следующей пометке без плавной прокрутки, а курсоры не мигают.</translation>
        </message>
        <message>
            <source>The article “{name}” was taken back with its import.</source>
            <extracomment>journal</extracomment>
            <translation>Статья «{name}» отозвана вместе со своим импортом.</translation>
        </message>
        <message>
            <source>The attribute “{name}” is not a single value.</source>
            <extracomment>span_records</extracomment>
            <translation>Признак «{name}» — не одиночное значение.</translation>
        </message>
        <message>
            <source>The attributes of a span are not an object.</source>
            <extracomment>span_records</extracomment>
            <translation>Признаки фрагмента — не объект.</translation>
        </message>
        <message>
            <source>The backup is gone as soon as it was made.</source>
            <extracomment>backups</extracomment>
            <translation>Резервная копия исчезла сразу после создания.</translation>
        </message>
        <message>
            <source>The categories of the whole text were left out.</source>
            <extracomment>docbin</extracomment>
            <translation>Категории всего текста пропущены.</translation>
        </message>
        <message>
            <source>The claim restated so that it stands alone.</source>
            <extracomment>news.toml</extracomment>
            <translation>Утверждение, переписанное так, чтобы быть понятным само по себе.</translation>
        </message>
        <message>
            <source>The decided articles hold no text to learn from.</source>
            <extracomment>entity_training</extracomment>
            <translation>В статьях с решениями нет текста, на котором можно учиться.</translation>
        </message>
        <message>
            <source>The disk failed to read or write.</source>
            <extracomment>connection</extracomment>
            <translation>Не удалось прочитать диск или записать на него.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <extracomment>connection, disks</extracomment>
            <translation>Диск заполнен.</translation>
        </message>
        <message>
            <source>The disk says: {error}.</source>
            <extracomment>disks, plain_files</extracomment>
            <translation>Сообщение диска: {error}.</translation>
        </message>
        <message>
            <source>The encoding of this file is not known.</source>
            <extracomment>encodings</extracomment>
            <translation>Кодировка этого файла неизвестна.</translation>
        </message>
        <message>
            <source>The event has no trigger.</source>
            <extracomment>brat_lines</extracomment>
            <translation>У события нет триггера.</translation>
        </message>
        <message>
            <source>The export was cancelled.</source>
            <extracomment>window_commands</extracomment>
            <translation>Экспорт отменён.</translation>
        </message>
        <message>
            <source>The fields are {fields}.</source>
            <extracomment>fields</extracomment>
            <translation>Поля: {fields}.</translation>
        </message>
        <message>
            <source>The file cannot be changed: {error}.</source>
            <extracomment>own_file</extracomment>
            <translation>Не удаётся изменить файл: {error}.</translation>
        </message>
        <message>
            <source>The file cannot be read: {reason}.</source>
            <extracomment>foreign, packages</extracomment>
            <translation>Не удаётся прочитать файл: {reason}.</translation>
        </message>
        <message>
            <source>The file declares a document type, which no XMI needs, and was not read.</source>
            <extracomment>cas_xmi</extracomment>
            <translation>Файл объявляет тип документа, который XMI не нужен, и не прочитан.</translation>
        </message>
        <message>
            <source>The file declares entities, which no office program does; it was not opened.</source>
            <extracomment>packages</extracomment>
            <translation>В файле объявлены сущности XML, чего не делает ни одна офисная программа; он не открыт.</translation>
        </message>
        <message>
            <source>The file does not read back as it was written.</source>
            <extracomment>read_back</extracomment>
            <translation>Файл читается не так, как был записан.</translation>
        </message>
        <message>
            <source>The file has more than {most:,} pages.</source>
            <extracomment>pdf</extracomment>
            <translation>В файле больше {most:,} страниц.</translation>
        </message>
        <message>
            <source>The file has {size:,} bytes; one of this format is read up to {most:,}.</source>
            <extracomment>limits</extracomment>
            <translation>В файле {size:,} байт; в этом формате читается не больше {most:,}.</translation>
        </message>
        <message>
            <source>The file holds no text.</source>
            <extracomment>cas</extracomment>
            <translation>В файле нет текста.</translation>
        </message>
        <message>
            <source>The file is encrypted.</source>
            <extracomment>pdf</extracomment>
            <translation>Файл зашифрован.</translation>
        </message>
        <message>
            <source>The file is nested too deeply to be read.</source>
            <extracomment>reading</extracomment>
            <translation>Вложенность в файле слишком глубокая, чтобы его прочитать.</translation>
        </message>
        <message>
            <source>The file is not JSON, or it is cut off: {error}.</source>
            <extracomment>reading</extracomment>
            <translation>Файл — не JSON или обрезан: {error}.</translation>
        </message>
        <message>
            <source>The file is too large for a scheme.</source>
            <extracomment>release_checks</extracomment>
            <translation>Файл слишком велик для схемы.</translation>
        </message>
        <message>
            <source>The file unpacks to more than {most:,} bytes.</source>
            <extracomment>docbin_files, packages</extracomment>
            <translation>После распаковки файл занимает больше {most:,} байт.</translation>
        </message>
        <message>
            <source>The file wants a password, or is of an old version of Office.</source>
            <extracomment>packages</extracomment>
            <translation>Файл требует пароль или создан старой версией Office.</translation>
        </message>
        <message>
            <source>The files bring no annotations and no suggestions.</source>
            <extracomment>import_labels</extracomment>
            <translation>В файлах нет ни аннотаций, ни подсказок.</translation>
        </message>
        <message>
            <source>The first articles, as they will be</source>
            <extracomment>import_dialog</extracomment>
            <translation>Первые статьи, какими они будут</translation>
        </message>
        <message>
            <source>The id is neither a text nor a number: {value}.</source>
            <extracomment>json_records</extracomment>
            <translation>Идентификатор — не текст и не число: {value}.</translation>
        </message>
        <message>
            <source>The id “{id}” is there already.</source>
            <extracomment>brat_lines</extracomment>
            <translation>Идентификатор «{id}» уже занят.</translation>
        </message>
        <message>
            <source>The id “{value}” is there already.</source>
            <extracomment>incoming, web_annotation_marks</extracomment>
            <translation>Идентификатор «{value}» уже занят.</translation>
        </message>
        <message>
            <source>The item is not an object, but {kind}.</source>
            <extracomment>json_records</extracomment>
            <translation>Элемент — не объект, а {kind}.</translation>
        </message>
        <message>
            <source>The journal speaks of a decision that it does not hold.</source>
            <extracomment>journal</extracomment>
            <translation>В журнале упомянуто решение, которого в нём нет.</translation>
        </message>
        <message>
            <source>The key of this label</source>
            <extracomment>import_labels</extracomment>
            <translation>Клавиша этой метки</translation>
        </message>
        <message>
            <source>The key {key} is given to “{one}” and to “{other}”.</source>
            <extracomment>keymap</extracomment>
            <translation>Клавиша {key} назначена и для «{one}», и для «{other}».</translation>
        </message>
        <message>
            <source>The keymap cannot be read: {error}.</source>
            <extracomment>keymap</extracomment>
            <translation>Не удаётся прочитать раскладку команд: {error}.</translation>
        </message>
        <message>
            <source>The keys of “{name}” are not a list of names of keys.</source>
            <extracomment>keymap</extracomment>
            <translation>Клавиши для «{name}» — не список названий клавиш.</translation>
        </message>
        <message>
            <source>The label scheme is lost; the one that ships has taken its place.</source>
            <extracomment>recovering</extracomment>
            <translation>Схема меток утрачена; вместо неё взята та, что в поставке.</translation>
        </message>
        <message>
            <source>The label “{name}” is of the whole text, and was left out.</source>
            <extracomment>doccano</extracomment>
            <translation>Метка «{name}» относится ко всему тексту и пропущена.</translation>
        </message>
        <message>
            <source>The last ten are kept, one a day for a week, one a week for two months; fewer of large projects, but two.</source>
            <extracomment>settings</extracomment>
            <translation>Хранятся последние десять, по одной в день за неделю, по одной в неделю за два месяца; у больших проектов меньше, но не меньше двух.</translation>
        </message>
        <message>
            <source>The layer “{layer}” has no labels.</source>
            <extracomment>schemes</extracomment>
            <translation>В слое «{layer}» нет меток.</translation>
        </message>
        <message>
            <source>The layer “{layer}” has the label {name} twice.</source>
            <extracomment>schemes</extracomment>
            <translation>В слое «{layer}» метка {name} есть дважды.</translation>
        </message>
        <message>
            <source>the letters beside it</source>
            <extracomment>jump</extracomment>
            <translation>буквы рядом</translation>
        </message>
        <message>
            <source>The line above the article says why, and what can be done.</source>
            <extracomment>window_commands</extracomment>
            <translation>Строка над статьёй говорит, почему и что можно сделать.</translation>
        </message>
        <message>
            <source>The line does not say a name and the id of an annotation.</source>
            <extracomment>brat_lines</extracomment>
            <translation>В строке нет имени и идентификатора аннотации.</translation>
        </message>
        <message>
            <source>The line has no tab behind its id.</source>
            <extracomment>brat_lines</extracomment>
            <translation>В строке нет табуляции после идентификатора.</translation>
        </message>
        <message>
            <source>The line has {found} columns, those before it have {width}.</source>
            <extracomment>conll_rows</extracomment>
            <translation>Столбцов в строке: {found}, в предыдущих: {width}.</translation>
        </message>
        <message>
            <source>The line holds a number that cannot be read: {error}.</source>
            <extracomment>json_records</extracomment>
            <translation>В строке есть число, которое не удаётся прочитать: {error}.</translation>
        </message>
        <message>
            <source>The line holds half a character ({half}, a lone surrogate), which no file can keep.</source>
            <extracomment>json_records</extracomment>
            <translation>В строке есть половина символа ({half}, одиночный суррогат), которую нельзя сохранить ни в каком файле.</translation>
        </message>
        <message>
            <source>The line holds no article with an id, a text and its metadata.</source>
            <extracomment>release_reading</extracomment>
            <translation>В строке нет статьи с идентификатором, текстом и метаданными.</translation>
        </message>
        <message>
            <source>The line holds no article with an id.</source>
            <extracomment>release_diff</extracomment>
            <translation>В строке нет статьи с идентификатором.</translation>
        </message>
        <message>
            <source>The line is nested too deeply to be read.</source>
            <extracomment>json_records</extracomment>
            <translation>Строка вложена слишком глубоко, чтобы её прочитать.</translation>
        </message>
        <message>
            <source>The line is no JSON object.</source>
            <extracomment>release_reading</extracomment>
            <translation>Строка — не объект JSON.</translation>
        </message>
        <message>
            <source>The line is no JSON: {error}</source>
            <extracomment>release_reading</extracomment>
            <translation>Строка не является JSON: {error}</translation>
        </message>
        <message>
            <source>The line is no token with a tag.</source>
            <extracomment>conll_rows</extracomment>
            <translation>Строка — не токен с тегом.</translation>
        </message>
        <message>
            <source>The line is not an object, but {kind}.</source>
            <extracomment>json_records</extracomment>
            <translation>Строка — не объект, а {kind}.</translation>
        </message>
        <message>
            <source>The line is not JSON: {error} at character {at}.</source>
            <extracomment>json_records</extracomment>
            <translation>Строка не является JSON: {error} у символа {at}.</translation>
        </message>
        <message>
            <source>The line is not UTF-8: byte {at} is 0x{byte}.</source>
            <extracomment>json_records</extracomment>
            <translation>Строка не в UTF-8: байт {at} равен 0x{byte}.</translation>
        </message>
        <message>
            <source>The line is too long to be an article.</source>
            <extracomment>release_reading</extracomment>
            <translation>Строка слишком длинная для статьи.</translation>
        </message>
        <message>
            <source>The line was left out: {what}</source>
            <extracomment>brat</extracomment>
            <translation>Строка пропущена: {what}</translation>
        </message>
        <message>
            <source>The list for {split} names “{key}”, which is no article here.</source>
            <extracomment>parting</extracomment>
            <translation>В списке для {split} есть «{key}», но такой статьи здесь нет.</translation>
        </message>
        <message>
            <source>The list of articles cannot be read.</source>
            <extracomment>split_choice</extracomment>
            <translation>Не удаётся прочитать список статей.</translation>
        </message>
        <message>
            <source>The name is too long.</source>
            <extracomment>disks</extracomment>
            <translation>Имя слишком длинное.</translation>
        </message>
        <message>
            <source>The name “{name}” is that of another column.</source>
            <extracomment>hugging_face_release</extracomment>
            <translation>Имя «{name}» уже у другого столбца.</translation>
        </message>
        <message>
            <source>The name “{name}” means something else in {schema}.</source>
            <extracomment>workbench_jsonl</extracomment>
            <translation>Имя «{name}» означает в {schema} другое.</translation>
        </message>
        <message>
            <source>The names of marks stand between the lines, so less than 150 % is tight.</source>
            <extracomment>settings</extracomment>
            <translation>Между строками стоят названия пометок, поэтому меньше 150 % тесно.</translation>
        </message>
        <message>
            <source>The newsroom’s priority; never a reason to show or hide a claim.</source>
            <extracomment>news.toml</extracomment>
            <translation>Что важно для редакции; никогда не повод показать или скрыть утверждение.</translation>
        </message>
        <message>
            <source>The offset {unit} is in the middle of a character.</source>
            <extracomment>offsets</extracomment>
            <translation>Смещение {unit} попадает внутрь символа.</translation>
        </message>
        <message>
            <source>The offset {unit} is not inside the text.</source>
            <extracomment>offsets</extracomment>
            <translation>Смещение {unit} выходит за пределы текста.</translation>
        </message>
        <message>
            <source>the one that ships</source>
            <extracomment>training_words</extracomment>
            <translation>модуль из поставки</translation>
        </message>
        <message>
            <source>The origin of a span does not name its suggester and version.</source>
            <extracomment>span_records</extracomment>
            <translation>В происхождении фрагмента не указаны модуль подсказок и его версия.</translation>
        </message>
        <message>
            <source>The origin of a span has an unreadable {name}: {value}.</source>
            <extracomment>span_records</extracomment>
            <translation>В происхождении фрагмента нечитаемое {name}: {value}.</translation>
        </message>
        <message>
            <source>The origin of a span is not an object.</source>
            <extracomment>span_records</extracomment>
            <translation>Происхождение фрагмента — не объект.</translation>
        </message>
        <message>
            <source>The other two are told apart by people who see few colours. Each mark has its name beside it as well.</source>
            <extracomment>settings</extracomment>
            <translation>Два других набора различимы при нарушениях цветового зрения. Рядом с каждой пометкой стоит и её название.</translation>
        </message>
        <message>
            <source>The package “{name}” is no spaCy pipeline, so it is not loaded.</source>
            <extracomment>languages</extracomment>
            <translation>Пакет «{name}» — не конвейер spaCy, поэтому он не загружается.</translation>
        </message>
        <message>
            <source>The package “{name}”, which this project names, is no spaCy pipeline.</source>
            <extracomment>pipelines_in_use</extracomment>
            <translation>Пакет «{name}», который указан в этом проекте, — не конвейер spaCy.</translation>
        </message>
        <message>
            <source>The page has no text.</source>
            <extracomment>html_pages</extracomment>
            <translation>На странице нет текста.</translation>
        </message>
        <message>
            <source>The parts of {id} overlap.</source>
            <extracomment>brat_marks</extracomment>
            <translation>Части {id} пересекаются.</translation>
        </message>
        <message>
            <source>The pipeline “{name}” cannot be loaded: {said}</source>
            <extracomment>pipelines</extracomment>
            <translation>Не удаётся загрузить конвейер «{name}»: {said}</translation>
        </message>
        <message>
            <source>The process that learns has stopped, most likely for want of memory or of room on the disk.</source>
            <extracomment>training_process</extracomment>
            <translation>Процесс обучения остановился, скорее всего из-за нехватки памяти или места на диске.</translation>
        </message>
        <message>
            <source>The process that suggests has stopped again and again.</source>
            <extracomment>suggesting_job</extracomment>
            <translation>Процесс подсказок останавливается снова и снова.</translation>
        </message>
        <message>
            <source>The process that suggests has stopped twice over “{title}”.</source>
            <extracomment>patience, suggesting_job</extracomment>
            <translation>Процесс подсказок дважды остановился на «{title}».</translation>
        </message>
        <message>
            <source>The project cannot be recovered: {error}.</source>
            <extracomment>recovery</extracomment>
            <translation>Не удаётся извлечь данные проекта: {error}.</translation>
        </message>
        <message>
            <source>The project does not use the suggester “{name}”.</source>
            <extracomment>changing_suggesters</extracomment>
            <translation>Проект не использует модуль подсказок «{name}».</translation>
        </message>
        <message>
            <source>The project file can only be read here.</source>
            <extracomment>connection</extracomment>
            <translation>Файл проекта доступен здесь только для чтения.</translation>
        </message>
        <message>
            <source>The project file cannot be opened.</source>
            <extracomment>connection</extracomment>
            <translation>Не удаётся открыть файл проекта.</translation>
        </message>
        <message>
            <source>The project file has no article number {row:,}.</source>
            <extracomment>articles</extracomment>
            <translation>В файле проекта нет статьи номер {row:,}.</translation>
        </message>
        <message>
            <source>The project file has no article “{name}”.</source>
            <extracomment>journal</extracomment>
            <translation>В файле проекта нет статьи «{name}».</translation>
        </message>
        <message>
            <source>The project file is damaged.</source>
            <extracomment>connection</extracomment>
            <translation>Файл проекта повреждён.</translation>
        </message>
        <message>
            <source>The project file is damaged: it has no index “{name}”.</source>
            <extracomment>foreign</extracomment>
            <translation>Файл проекта повреждён: в нём нет индекса «{name}».</translation>
        </message>
        <message>
            <source>The project file is damaged: it has no table “{name}”.</source>
            <extracomment>foreign</extracomment>
            <translation>Файл проекта повреждён: в нём нет таблицы «{name}».</translation>
        </message>
        <message>
            <source>The project file is damaged: work with an earlier copy of it.</source>
            <extracomment>stored_marks</extracomment>
            <translation>Файл проекта повреждён: работайте с более ранней копией.</translation>
        </message>
        <message>
            <source>The project file is gone.</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Файла проекта больше нет.</translation>
        </message>
        <message>
            <source>The project file was moved, deleted or replaced while it was open.</source>
            <extracomment>connection</extracomment>
            <translation>Файл проекта был перемещён, удалён или заменён, пока он был открыт.</translation>
        </message>
        <message>
            <source>The project holds no label scheme.</source>
            <extracomment>project</extracomment>
            <translation>В проекте нет схемы меток.</translation>
        </message>
        <message>
            <source>The project is as it was on {when}</source>
            <extracomment>backup_commands</extracomment>
            <translation>Проект возвращён к состоянию на {when}</translation>
        </message>
        <message>
            <source>The project is open in another window or program.</source>
            <extracomment>restoring</extracomment>
            <translation>Проект открыт в другом окне или другой программе.</translation>
        </message>
        <message>
            <source>The project “{name}” is damaged.</source>
            <extracomment>damage_dialog</extracomment>
            <translation>Проект «{name}» повреждён.</translation>
        </message>
        <message>
            <source>The queue begins with what is least certain</source>
            <extracomment>queueing</extracomment>
            <translation>Очередь начинается с наименее уверенного</translation>
        </message>
        <message>
            <source>The queue goes by story</source>
            <extracomment>queueing</extracomment>
            <translation>Очередь идёт по сюжетам</translation>
        </message>
        <message>
            <source>The queue is in the order of import</source>
            <extracomment>queueing</extracomment>
            <translation>Очередь идёт в порядке импорта</translation>
        </message>
        <message>
            <source>The range {start}–{end} in “{name}” holds nothing but a part of a line end.</source>
            <extracomment>span_records</extracomment>
            <translation>В диапазоне {start}–{end} в «{name}» только часть конца строки.</translation>
        </message>
        <message>
            <source>The range {start}–{end} in “{name}” is not inside a text of {length} characters.</source>
            <extracomment>span_records</extracomment>
            <translation>Диапазон {start}–{end} в «{name}» выходит за пределы текста длиной {length}.</translation>
        </message>
        <message>
            <source>The range {start}–{end} is not inside a text of {length} characters.</source>
            <extracomment>spans</extracomment>
            <translation>Диапазон {start}–{end} выходит за пределы текста длиной {length}.</translation>
        </message>
        <message>
            <source>The regular expression “{expression}” {reason}.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Регулярное выражение «{expression}» {reason}.</translation>
        </message>
        <message>
            <source>The relation “{name}” does not begin at a span, and was left out.</source>
            <extracomment>prodigy_spans</extracomment>
            <translation>Связь «{name}» начинается не с фрагмента и пропущена.</translation>
        </message>
        <message>
            <source>The relation “{name}” does not join two regions, and was left out.</source>
            <extracomment>label_studio_marks, label_studio_regions</extracomment>
            <translation>Связь «{name}» соединяет не две области и пропущена.</translation>
        </message>
        <message>
            <source>The relation “{name}” does not join two spans, and was left out.</source>
            <extracomment>brat_marks, cas_marks, doccano</extracomment>
            <translation>Связь «{name}» соединяет не два фрагмента и пропущена.</translation>
        </message>
        <message>
            <source>The relation “{name}” was left out: its name means something else here.</source>
            <extracomment>brat_marks, cas_marks, doccano, label_studio_regions, prodigy_spans</extracomment>
            <translation>Связь «{name}» пропущена: её имя здесь означает другое.</translation>
        </message>
        <message>
            <source>The relation “{type}” does not have two arguments.</source>
            <extracomment>brat_lines</extracomment>
            <translation>У связи «{type}» не два аргумента.</translation>
        </message>
        <message>
            <source>The rest was not read: byte 0x{byte} is not {encoding}.</source>
            <extracomment>encodings</extracomment>
            <translation>Остальное не прочитано: байт 0x{byte} не соответствует кодировке {encoding}.</translation>
        </message>
        <message>
            <source>The rest was not read: it does not belong to the list.</source>
            <extracomment>json_items</extracomment>
            <translation>Остальное не прочитано: оно не относится к списку.</translation>
        </message>
        <message>
            <source>The rest was not read: it is nested too deeply.</source>
            <extracomment>json_items</extracomment>
            <translation>Остальное не прочитано: слишком глубокая вложенность.</translation>
        </message>
        <message>
            <source>The rest was not read: it is not JSON, or the file is cut off ({error}).</source>
            <extracomment>json_items</extracomment>
            <translation>Остальное не прочитано: это не JSON, или файл обрезан ({error}).</translation>
        </message>
        <message>
            <source>The rest was not read: {error}.</source>
            <extracomment>json_items</extracomment>
            <translation>Остальное не прочитано: {error}.</translation>
        </message>
        <message>
            <source>The row cannot be read: {error}.</source>
            <extracomment>tables</extracomment>
            <translation>Не удаётся прочитать строку: {error}.</translation>
        </message>
        <message>
            <source>The row has {fields} fields, the header {header}.</source>
            <extracomment>tables</extracomment>
            <translation>Полей в строке: {fields}, в заголовке: {header}.</translation>
        </message>
        <message>
            <source>The rows are too long to be read.</source>
            <extracomment>parquet_files</extracomment>
            <translation>Строки слишком длинные, чтобы их прочитать.</translation>
        </message>
        <message>
            <source>The rule for finishing articles that was set last is lost.</source>
            <extracomment>recovering</extracomment>
            <translation>Последнее заданное правило завершения статей утрачено.</translation>
        </message>
        <message>
            <source>The rule for finishing cannot be read.</source>
            <extracomment>finishing</extracomment>
            <translation>Не удаётся прочитать правило завершения.</translation>
        </message>
        <message>
            <source>The rule for finishing cannot be read: {value} is no score.</source>
            <extracomment>finishing</extracomment>
            <translation>Не удаётся прочитать правило завершения: {value} — не оценка.</translation>
        </message>
        <message>
            <source>The rules are {names}.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Есть правила: {names}.</translation>
        </message>
        <message>
            <source>The same elsewhere</source>
            <extracomment>commands</extracomment>
            <translation>То же в других местах</translation>
        </message>
        <message>
            <source>The same in other articles</source>
            <extracomment>elsewhere_view</extracomment>
            <translation>То же в других статьях</translation>
        </message>
        <message>
            <source>the same text is here already, as {name}.</source>
            <extracomment>import_commands</extracomment>
            <translation>такой же текст уже есть здесь под именем {name}.</translation>
        </message>
        <message>
            <source>The same words are called something else in other articles. What stands around may make both right.</source>
            <extracomment>lint_rules</extracomment>
            <translation>В других статьях те же слова названы иначе. Из-за окружения верным может быть и то и другое.</translation>
        </message>
        <message>
            <source>The same words rarely mean two things in one article. Where they do, both may be right: say so.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Одни и те же слова редко значат в статье разное. Если всё же так, верно и то и другое: отметьте это.</translation>
        </message>
        <message>
            <source>The scheme has no label “{label}”.</source>
            <extracomment>intake</extracomment>
            <translation>В схеме нет метки «{label}».</translation>
        </message>
        <message>
            <source>The scheme has no layer or label “{name}” here.</source>
            <extracomment>schemes</extracomment>
            <translation>В схеме здесь нет ни слоя, ни метки «{name}».</translation>
        </message>
        <message>
            <source>The scheme has no layer “{layer}”.</source>
            <extracomment>intake</extracomment>
            <translation>В схеме нет слоя «{layer}».</translation>
        </message>
        <message>
            <source>The scheme has no layers.</source>
            <extracomment>schemes</extracomment>
            <translation>В схеме нет слоёв.</translation>
        </message>
        <message>
            <source>the scheme has no such answer: {answers}</source>
            <extracomment>lint_scheme</extracomment>
            <translation>в схеме нет такого ответа: {answers}</translation>
        </message>
        <message>
            <source>the scheme has no {role} here</source>
            <extracomment>lint_claims</extracomment>
            <translation>в схеме здесь нет роли «{role}»</translation>
        </message>
        <message>
            <source>The scheme is not of the expected shape: {error}.</source>
            <extracomment>schemes</extracomment>
            <translation>Схема имеет не тот вид, который ожидался: {error}.</translation>
        </message>
        <message>
            <source>The scheme lacks {error}.</source>
            <extracomment>schemes</extracomment>
            <translation>В схеме не хватает {error}.</translation>
        </message>
        <message>
            <source>The score of a span is not a number from 0 to 1, but {score}.</source>
            <extracomment>span_records</extracomment>
            <translation>Оценка фрагмента — не число от 0 до 1, а {score}.</translation>
        </message>
        <message>
            <source>The sentence with this line was left out: {what}</source>
            <extracomment>conll</extracomment>
            <translation>Предложение с этой строкой пропущено: {what}</translation>
        </message>
        <message>
            <source>The settings cannot be read: {error}.</source>
            <extracomment>settings_file</extracomment>
            <translation>Не удаётся прочитать настройки: {error}.</translation>
        </message>
        <message>
            <source>The settings of lint cannot be read.</source>
            <extracomment>linting</extracomment>
            <translation>Не удаётся прочитать настройки замечаний.</translation>
        </message>
        <message>
            <source>The span {start}–{end} in “{layer}” has no label.</source>
            <extracomment>span_records</extracomment>
            <translation>У фрагмента {start}–{end} в «{layer}» нет метки.</translation>
        </message>
        <message>
            <source>The state of an article cannot be read.</source>
            <extracomment>journal</extracomment>
            <translation>Состояние статьи не читается.</translation>
        </message>
        <message>
            <source>The suggester “{name}” of {package} cannot be started: {error}.</source>
            <extracomment>entry_points</extracomment>
            <translation>Не удаётся запустить модуль подсказок «{name}» из {package}: {error}.</translation>
        </message>
        <message>
            <source>The suggester “{name}” {fault} in the article “{article}”. That is left out, here and in other articles.</source>
            <extracomment>entry_points</extracomment>
            <translation>В статье «{article}» модуль подсказок «{name}» {fault}. Это пропускается здесь и в других статьях.</translation>
        </message>
        <message>
            <source>The suggesters' settings cannot be read.</source>
            <extracomment>project</extracomment>
            <translation>Не удаётся прочитать настройки модулей подсказок.</translation>
        </message>
        <message>
            <source>The suggesters' settings cannot be read: “{name}” is {value}.</source>
            <extracomment>suggester_settings</extracomment>
            <translation>Не удаётся прочитать настройки модулей подсказок: «{name}» — это {value}.</translation>
        </message>
        <message>
            <source>The system's own beep, where a key has a command that cannot be done just now.</source>
            <extracomment>settings</extracomment>
            <translation>Системный сигнал, когда команду клавиши сейчас нельзя выполнить.</translation>
        </message>
        <message>
            <source>The table is empty.</source>
            <extracomment>excel, tables</extracomment>
            <translation>Таблица пуста.</translation>
        </message>
        <message>
            <source>The tag {tag} in “{name}” has no name.</source>
            <extracomment>hugging_face_names</extracomment>
            <translation>У тега {tag} в «{name}» нет имени.</translation>
        </message>
        <message>
            <source>The tags of the tokens say otherwise than the spans, and were left out.</source>
            <extracomment>hugging_face</extracomment>
            <translation>Теги токенов расходятся с фрагментами и пропущены.</translation>
        </message>
        <message>
            <source>The text at the parts of {id} is not “{quote}”.</source>
            <extracomment>brat_marks</extracomment>
            <translation>Текст на месте частей {id} — не «{quote}».</translation>
        </message>
        <message>
            <source>The text has a NUL character at {at}, which a project file cannot keep.</source>
            <extracomment>drafts</extracomment>
            <translation>В тексте на месте {at} стоит символ NUL, который файл проекта не может сохранить.</translation>
        </message>
        <message>
            <source>The text has half a character (U+{code}, a lone surrogate) at {at}.</source>
            <extracomment>drafts</extracomment>
            <translation>В тексте на месте {at} стоит половина символа (U+{code}, одиночный суррогат).</translation>
        </message>
        <message>
            <source>The text has more than {most:,} characters.</source>
            <extracomment>pdf</extracomment>
            <translation>В тексте больше {most:,} символов.</translation>
        </message>
        <message>
            <source>The text has {length:,} characters; an article may have {most:,}.</source>
            <extracomment>limits</extracomment>
            <translation>Символов в тексте: {length:,}; в статье может быть не больше {most:,}.</translation>
        </message>
        <message>
            <source>The text has {lines:,} lines; an article may have {most:,}.</source>
            <extracomment>limits</extracomment>
            <translation>Строк в тексте: {lines:,}; в статье может быть не больше {most:,}.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <extracomment>drafts</extracomment>
            <translation>Текст пуст.</translation>
        </message>
        <message>
            <source>The text is not the one that was exported: its text_sha256 differs.</source>
            <extracomment>jsonl</extracomment>
            <translation>Это не тот текст, который был экспортирован: text_sha256 не совпадает.</translation>
        </message>
        <message>
            <source>The text that “{name}” stands for is not in the file.</source>
            <extracomment>web_annotation</extracomment>
            <translation>Текста, который обозначает «{name}», в файле нет.</translation>
        </message>
        <message numerus="yes">
            <source>The texts of these articles may be changed: {names}.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>Возможно, изменён текст: {names}.</numerusform>
                <numerusform>Возможно, изменён текст: {names}.</numerusform>
                <numerusform>Возможно, изменён текст: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The texts of {n:,} articles are lost. What was decided in them is kept out of sight and can be brought back as an import: {names}.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>Утрачен текст {n:,} статьи. Принятые в ней решения скрыты, их можно вернуть как импорт: {names}.</numerusform>
                <numerusform>Утрачены тексты {n:,} статей. Принятые в них решения скрыты, их можно вернуть как импорт: {names}.</numerusform>
                <numerusform>Утрачены тексты {n:,} статей. Принятые в них решения скрыты, их можно вернуть как импорт: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The usual holds instead, until you set it again.</source>
            <extracomment>kept_settings</extracomment>
            <translation>Пока вы не зададите это снова, действует обычное.</translation>
        </message>
        <message>
            <source>The web archive holds no page.</source>
            <extracomment>html_pages</extracomment>
            <translation>В веб-архиве нет страницы.</translation>
        </message>
        <message>
            <source>the white space between tokens</source>
            <extracomment>conll_release</extracomment>
            <translation>пробелы между токенами</translation>
        </message>
        <message>
            <source>The words that do the claiming teach how claims are found. Some claims have none, behind a colon.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Вводящие слова учат находить утверждения. У некоторых утверждений их нет, например после двоеточия.</translation>
        </message>
        <message>
            <source>The words “{words}” are not in the text, and were left out.</source>
            <extracomment>web_annotation_anchors</extracomment>
            <translation>Слов «{words}» в тексте нет; они пропущены.</translation>
        </message>
        <message>
            <source>The workbench did not end as it should the last time. What you decided is saved.</source>
            <extracomment>sitting_notes</extracomment>
            <translation>В прошлый раз программа завершилась не так, как должна. Ваши решения сохранены.</translation>
        </message>
        <message>
            <source>The workbench's own</source>
            <extracomment>settings</extracomment>
            <translation>Шрифт программы</translation>
        </message>
        <message>
            <source>The workbook has no sheet “{name}”.</source>
            <extracomment>excel</extracomment>
            <translation>В книге нет листа «{name}».</translation>
        </message>
        <message>
            <source>The {kind} “{name}” of this file is not the one that a project has.</source>
            <extracomment>foreign</extracomment>
            <translation>В этом файле «{name}» ({kind}) — не то, что бывает в проекте.</translation>
        </message>
        <message>
            <source>the {role} is not where its words are</source>
            <extracomment>lint_claims</extracomment>
            <translation>роль «{role}» стоит не там, где её слова</translation>
        </message>
        <message>
            <source>the {role} “{words}” stands for an entity that is gone</source>
            <extracomment>lint_claims</extracomment>
            <translation>роль «{role}» («{words}») указывает на сущность, которой больше нет</translation>
        </message>
        <message>
            <source>The {what} of a span is neither a text nor a number: {value}.</source>
            <extracomment>span_records</extracomment>
            <translation>«{what}» фрагмента — не текст и не число: {value}.</translation>
        </message>
        <message>
            <source>Theme</source>
            <extracomment>settings</extracomment>
            <translation>Оформление</translation>
        </message>
        <message>
            <source>Theme: as the system</source>
            <extracomment>look_commands</extracomment>
            <translation>Оформление: как в системе</translation>
        </message>
        <message>
            <source>Theme: dark</source>
            <extracomment>look_commands</extracomment>
            <translation>Оформление: тёмное</translation>
        </message>
        <message>
            <source>Theme: light</source>
            <extracomment>look_commands</extracomment>
            <translation>Оформление: светлое</translation>
        </message>
        <message>
            <source>then cancelled</source>
            <extracomment>importing</extracomment>
            <translation>затем отменено</translation>
        </message>
        <message>
            <source>There are more than {most:,} patterns, or {most_of_tokens:,} of tokens.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Шаблонов больше {most:,}, или шаблонов из токенов больше {most_of_tokens:,}.</translation>
        </message>
        <message>
            <source>There are more than {most} splits.</source>
            <extracomment>splits</extracomment>
            <translation>Частей больше, чем {most}.</translation>
        </message>
        <message>
            <source>There are no fields.</source>
            <extracomment>fields</extracomment>
            <translation>Полей нет.</translation>
        </message>
        <message>
            <source>There are no finished articles with {layer} to learn from.</source>
            <extracomment>training_work</extracomment>
            <translation>Нет завершённых статей, на которых можно учиться ({layer}).</translation>
        </message>
        <message>
            <source>There are no finished articles with {layer} to measure on.</source>
            <extracomment>training_work</extracomment>
            <translation>Нет завершённых статей, на которых можно измерять ({layer}).</translation>
        </message>
        <message>
            <source>There are too few articles with claims to learn from.</source>
            <extracomment>claim_learning</extracomment>
            <translation>Слишком мало статей с утверждениями, чтобы на них учиться.</translation>
        </message>
        <message>
            <source>There are {names}.</source>
            <extracomment>by_name, schemes</extracomment>
            <translation>Есть {names}.</translation>
        </message>
        <message>
            <source>There is a file of this name already.</source>
            <extracomment>plain_files, recovering, recovery</extracomment>
            <translation>Файл с таким именем уже есть.</translation>
        </message>
        <message>
            <source>There is no answer “{answer}”.</source>
            <extracomment>prodigy</extracomment>
            <translation>Ответа «{answer}» нет.</translation>
        </message>
        <message>
            <source>There is no article to release.</source>
            <extracomment>release</extracomment>
            <translation>Нет статей для выпуска.</translation>
        </message>
        <message>
            <source>There is no backup of this project yet.</source>
            <extracomment>backups_dialog</extracomment>
            <translation>Резервных копий этого проекта ещё нет.</translation>
        </message>
        <message>
            <source>There is no backup “{name}”.</source>
            <extracomment>backups</extracomment>
            <translation>Резервной копии «{name}» нет.</translation>
        </message>
        <message>
            <source>There is no clause to cut here</source>
            <extracomment>refusals</extracomment>
            <translation>Здесь нет части предложения, которую можно убрать</translation>
        </message>
        <message>
            <source>There is no command “{name}”.</source>
            <extracomment>keymap</extracomment>
            <translation>Команды «{name}» нет.</translation>
        </message>
        <message>
            <source>There is no encoding named “{name}”.</source>
            <extracomment>encodings</extracomment>
            <translation>Кодировки с названием «{name}» нет.</translation>
        </message>
        <message>
            <source>There is no entity recognizer in this folder: {error}.</source>
            <extracomment>pipelines</extracomment>
            <translation>В этой папке нет распознавателя сущностей: {error}.</translation>
        </message>
        <message>
            <source>There is no field “{name}”.</source>
            <extracomment>fields</extracomment>
            <translation>Поля «{name}» нет.</translation>
        </message>
        <message>
            <source>There is no file “{name}”.</source>
            <extracomment>release_reading</extracomment>
            <translation>Файла «{name}» нет.</translation>
        </message>
        <message>
            <source>There is no finding to go to</source>
            <extracomment>lint_view</extracomment>
            <translation>Замечаний, к которым можно перейти, нет</translation>
        </message>
        <message>
            <source>There is no format “{name}” for suggestions.</source>
            <extracomment>suggestion_formats</extracomment>
            <translation>Формата «{name}» для подсказок нет.</translation>
        </message>
        <message>
            <source>There is no format “{name}” to export.</source>
            <extracomment>release_formats</extracomment>
            <translation>Формата «{name}» для экспорта нет.</translation>
        </message>
        <message>
            <source>There is no format “{name}”.</source>
            <extracomment>formats</extracomment>
            <translation>Формата «{name}» нет.</translation>
        </message>
        <message>
            <source>There is no import number {number}.</source>
            <extracomment>batches</extracomment>
            <translation>Импорта номер {number} нет.</translation>
        </message>
        <message>
            <source>There is no mark here</source>
            <extracomment>marking</extracomment>
            <translation>Здесь нет пометки</translation>
        </message>
        <message>
            <source>There is no room for a backup: it takes {needed:.1f} MB, and {free:,.0f} MB are free.</source>
            <extracomment>backups</extracomment>
            <translation>Для резервной копии не хватает места: нужно {needed:.1f} МБ, свободно {free:,.0f} МБ.</translation>
        </message>
        <message>
            <source>There is no rule “{name}”.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Правила «{name}» нет.</translation>
        </message>
        <message>
            <source>There is no single annotator “{name}” here: {names}.</source>
            <extracomment>exporting</extracomment>
            <translation>Здесь нет единственного разметчика «{name}»: {names}.</translation>
        </message>
        <message>
            <source>There is no spaCy pipeline “{name}”, which this project names.</source>
            <extracomment>pipelines_in_use</extracomment>
            <translation>Конвейера spaCy «{name}», который указан в этом проекте, нет.</translation>
        </message>
        <message>
            <source>There is no spaCy pipeline “{name}”.</source>
            <extracomment>languages</extracomment>
            <translation>Конвейера spaCy «{name}» нет.</translation>
        </message>
        <message>
            <source>There is no such file or folder.</source>
            <extracomment>disks</extracomment>
            <translation>Такого файла или такой папки нет.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <extracomment>reading</extracomment>
            <translation>Такого файла нет.</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <extracomment>recovery</extracomment>
            <translation>Такой папки нет.</translation>
        </message>
        <message>
            <source>There is no such place in sight</source>
            <extracomment>jump</extracomment>
            <translation>Такого места на экране нет</translation>
        </message>
        <message>
            <source>There is no such project file.</source>
            <extracomment>plain_files, wiping</extracomment>
            <translation>Такого файла проекта нет.</translation>
        </message>
        <message>
            <source>There is no suggester “{name}”.</source>
            <extracomment>entry_points</extracomment>
            <translation>Модуля подсказок «{name}» нет.</translation>
        </message>
        <message>
            <source>There is no verdict “{verdict}”.</source>
            <extracomment>span_records</extracomment>
            <translation>Вердикта «{verdict}» нет.</translation>
        </message>
        <message>
            <source>There is no “{name}”.</source>
            <extracomment>json_shapes</extracomment>
            <translation>«{name}» отсутствует.</translation>
        </message>
        <message>
            <source>There is nothing to redo</source>
            <extracomment>undoing</extracomment>
            <translation>Повторять нечего</translation>
        </message>
        <message>
            <source>There is nothing to undo</source>
            <extracomment>undoing</extracomment>
            <translation>Отменять нечего</translation>
        </message>
        <message>
            <source>These are not looked for any more.</source>
            <extracomment>lint_rows</extracomment>
            <translation>Их больше не ищут.</translation>
        </message>
        <message>
            <source>These patterns are longer than {longest:,} characters.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Эти шаблоны длиннее {longest:,} символов.</translation>
        </message>
        <message>
            <source>They are learned from and measured by, and counted apart from what people do here.</source>
            <extracomment>import_whose</extracomment>
            <translation>На них учатся и по ним измеряют; считаются они отдельно от того, что люди делают здесь.</translation>
        </message>
        <message>
            <source>They are out of sight until the import is brought back. Nothing is deleted.</source>
            <extracomment>batches_dialog</extracomment>
            <translation>Они скрыты, пока импорт не вернут. Ничего не удаляется.</translation>
        </message>
        <message>
            <source>They count as that person’s work. The articles are finished where the files do not say otherwise.</source>
            <extracomment>import_whose</extracomment>
            <translation>Они считаются работой этого человека. Статьи завершены, если в файлах не сказано иное.</translation>
        </message>
        <message>
            <source>This article is damaged.</source>
            <extracomment>articles</extracomment>
            <translation>Эта статья повреждена.</translation>
        </message>
        <message>
            <source>This article is not finished</source>
            <extracomment>refusals</extracomment>
            <translation>Эта статья не завершена</translation>
        </message>
        <message>
            <source>This article is not in our shape: {error}</source>
            <extracomment>release_diff</extracomment>
            <translation>Эта статья не в нашем формате: {error}</translation>
        </message>
        <message>
            <source>This article is there twice.</source>
            <extracomment>release_diff</extracomment>
            <translation>Эта статья есть дважды.</translation>
        </message>
        <message>
            <source>This backup is of an older version.</source>
            <extracomment>backup_commands</extracomment>
            <translation>Эта резервная копия создана более старой версией программы.</translation>
        </message>
        <message>
            <source>This cannot be right everywhere; switch the rule off instead</source>
            <extracomment>lint_commands</extracomment>
            <translation>Верным везде это быть не может; лучше отключите правило</translation>
        </message>
        <message>
            <source>This decision and all after it, in every article. Redo brings them back.</source>
            <extracomment>turning</extracomment>
            <translation>Это решение и все после него, в каждой статье. «Повторить» вернёт их.</translation>
        </message>
        <message>
            <source>This disk can only be read.</source>
            <extracomment>disks</extracomment>
            <translation>Этот диск доступен только для чтения.</translation>
        </message>
        <message>
            <source>This entity recognizer was trained for another pipeline.</source>
            <extracomment>pipelines</extracomment>
            <translation>Этот распознаватель сущностей обучен для другого конвейера.</translation>
        </message>
        <message>
            <source>This file cannot be opened as a project: it is not a database.</source>
            <extracomment>connection</extracomment>
            <translation>Этот файл нельзя открыть как проект: это не база данных.</translation>
        </message>
        <message>
            <source>This file cannot be opened as a project: {error}.</source>
            <extracomment>project</extracomment>
            <translation>Этот файл нельзя открыть как проект: {error}.</translation>
        </message>
        <message>
            <source>This file holds a {kind}, “{name}”, which no project has.</source>
            <extracomment>foreign</extracomment>
            <translation>В этом файле есть «{name}» ({kind}), чего нет ни в одном проекте.</translation>
        </message>
        <message>
            <source>This file is not the JSON of a release.</source>
            <extracomment>release_reading</extracomment>
            <translation>Этот файл — не JSON выпуска.</translation>
        </message>
        <message>
            <source>This file seems to be open under another name.</source>
            <extracomment>connection</extracomment>
            <translation>Похоже, этот файл открыт под другим именем.</translation>
        </message>
        <message>
            <source>This folder holds no spaCy pipeline: it has no {file}.</source>
            <extracomment>changing_suggesters</extracomment>
            <translation>В этой папке нет конвейера spaCy: нет файла {file}.</translation>
        </message>
        <message>
            <source>This folder holds something other than a release.</source>
            <extracomment>release_folder</extracomment>
            <translation>В этой папке что-то другое, а не выпуск.</translation>
        </message>
        <message>
            <source>This folder is not as it was when you chose it, so nothing of it is loaded.</source>
            <extracomment>unchanged</extracomment>
            <translation>Эта папка изменилась с тех пор, как вы её выбрали, поэтому из неё ничего не загружается.</translation>
        </message>
        <message numerus="yes">
            <source>This format does not tell annotators apart, and several have worked on {n:,} articles.</source>
            <extracomment>exporting</extracomment>
            <translation>
                <numerusform>Этот формат не различает разметчиков, а над {n:,} статьёй работали несколько.</numerusform>
                <numerusform>Этот формат не различает разметчиков, а над {n:,} статьями работали несколько.</numerusform>
                <numerusform>Этот формат не различает разметчиков, а над {n:,} статьями работали несколько.</numerusform>
            </translation>
        </message>
        <message>
            <source>This format needs “{name}”, which is not installed.</source>
            <extracomment>extras</extracomment>
            <translation>Этому формату нужен «{name}», который не установлен.</translation>
        </message>
        <message>
            <source>This gazetteer cannot be read: {error}.</source>
            <extracomment>gazetteer</extracomment>
            <translation>Не удаётся прочитать этот список названий: {error}.</translation>
        </message>
        <message>
            <source>This is a fault of the program. What you decided is saved. Please report it with the text below: it says where it happened, and nothing of your articles.</source>
            <extracomment>report_dialog</extracomment>
            <translation>Это ошибка программы. Ваши решения сохранены. Пожалуйста, сообщите о ней вместе с текстом ниже: в нём сказано, где она произошла, и нет ничего из ваших статей.</translation>
        </message>
        <message>
            <source>This is a file, but a release is a folder.</source>
            <extracomment>release_folder</extracomment>
            <translation>Это файл, а выпуск — папка.</translation>
        </message>
        <message>
            <source>This is a folder, and no project file.</source>
            <extracomment>plain_files</extracomment>
            <translation>Это папка, а не файл проекта.</translation>
        </message>
        <message>
            <source>This is a folder; a project is a file.</source>
            <extracomment>plain_files</extracomment>
            <translation>Это папка, а проект — файл.</translation>
        </message>
        <message>
            <source>This is an archive in an archive; unpack it first.</source>
            <extracomment>reading</extracomment>
            <translation>Это архив в архиве; сначала распакуйте его.</translation>
        </message>
        <message>
            <source>This is looked for again</source>
            <extracomment>lint_commands</extracomment>
            <translation>Это снова ищется</translation>
        </message>
        <message>
            <source>This is neither words, up to {longest:,} characters, nor a list of tokens, up to {most}.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Это не слова длиной до {longest:,} символов и не список до {most} токенов.</translation>
        </message>
        <message>
            <source>This is no CAS of UIMA, or it is damaged: {what}.</source>
            <extracomment>cas_structures</extracomment>
            <translation>Это не CAS от UIMA, или он повреждён: {what}.</translation>
        </message>
        <message>
            <source>This is no file of spaCy’s, or it is damaged.</source>
            <extracomment>docbin_files</extracomment>
            <translation>Это не файл spaCy, или он повреждён.</translation>
        </message>
        <message>
            <source>This is no file of spaCy’s, or it is damaged: {error}.</source>
            <extracomment>docbin_files</extracomment>
            <translation>Это не файл spaCy, или он повреждён: {error}.</translation>
        </message>
        <message>
            <source>This is no file that can be a project.</source>
            <extracomment>plain_files</extracomment>
            <translation>Это не файл, который может быть проектом.</translation>
        </message>
        <message>
            <source>This is no pair of a text and what is marked in it, but {value}.</source>
            <extracomment>spacy_pairs</extracomment>
            <translation>Это не пара из текста и того, что в нём помечено, а {value}.</translation>
        </message>
        <message>
            <source>This is no Parquet file, or it is damaged: {error}.</source>
            <extracomment>parquet_files</extracomment>
            <translation>Это не файл Parquet, или он повреждён: {error}.</translation>
        </message>
        <message>
            <source>This is no release in the shape {shape}.</source>
            <extracomment>release_reading</extracomment>
            <translation>Это не выпуск в формате {shape}.</translation>
        </message>
        <message>
            <source>This is no release: there is no {file} that can be read.</source>
            <extracomment>release_reading</extracomment>
            <translation>Это не выпуск: нет файла {file}, который можно прочитать.</translation>
        </message>
        <message>
            <source>This is no Web Annotation, and no page or collection of them.</source>
            <extracomment>web_annotation</extracomment>
            <translation>Это не Web Annotation и не их страница или коллекция.</translation>
        </message>
        <message>
            <source>This is not a file that can be read.</source>
            <extracomment>reading</extracomment>
            <translation>Это не файл, который можно прочитать.</translation>
        </message>
        <message>
            <source>This is not a file.</source>
            <extracomment>restoring</extracomment>
            <translation>Это не файл.</translation>
        </message>
        <message>
            <source>This is not a project of the workbench.</source>
            <extracomment>identity, wiping</extracomment>
            <translation>Это не проект этой программы.</translation>
        </message>
        <message>
            <source>This is not a text in UTF-8.</source>
            <extracomment>changing_suggesters</extracomment>
            <translation>Это не текст в кодировке UTF-8.</translation>
        </message>
        <message>
            <source>This is not JSON: {error}.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Это не JSON: {error}.</translation>
        </message>
        <message>
            <source>This is not TOML: {error}.</source>
            <extracomment>schemes</extracomment>
            <translation>Это не TOML: {error}.</translation>
        </message>
        <message>
            <source>This is right as it is</source>
            <extracomment>commands</extracomment>
            <translation>Так и должно быть</translation>
        </message>
        <message>
            <source>This is the backup of {when}, to be read only.</source>
            <extracomment>backup_commands</extracomment>
            <translation>Это резервная копия от {when}, только для чтения.</translation>
        </message>
        <message>
            <source>This is what is known about how the workbench ended the last time. What was decided until then is saved. Where it ended by itself, please report it with the text below.</source>
            <extracomment>sitting_notes</extracomment>
            <translation>Вот что известно о том, как программа завершилась в прошлый раз. Всё, что было решено до этого, сохранено. Если она завершилась сама, пожалуйста, сообщите об этом вместе с текстом ниже.</translation>
        </message>
        <message>
            <source>This kind of file is not known.</source>
            <extracomment>reading</extracomment>
            <translation>Файлы такого вида неизвестны.</translation>
        </message>
        <message>
            <source>This label is not in the scheme of the project.</source>
            <extracomment>mark_summary</extracomment>
            <translation>Этой метки нет в схеме проекта.</translation>
        </message>
        <message>
            <source>This layer has no overlaps: one tag a word cannot hold both, so an export would lose one.</source>
            <extracomment>lint_rules</extracomment>
            <translation>В этом слое нет пересечений: один тег на слово не вместит оба, и при экспорте один пропадёт.</translation>
        </message>
        <message>
            <source>This link leads nowhere.</source>
            <extracomment>reading</extracomment>
            <translation>Эта ссылка никуда не ведёт.</translation>
        </message>
        <message>
            <source>This one is doubtful; finish again when you have looked at it</source>
            <extracomment>reviewing</extracomment>
            <translation>Эта подсказка сомнительна; завершите снова, когда просмотрите её</translation>
        </message>
        <message>
            <source>This pattern asks for {name}, which the pipeline “{pipeline}” does not give.</source>
            <extracomment>patterns</extracomment>
            <translation>Этому шаблону нужен {name}, которого конвейер «{pipeline}» не даёт.</translation>
        </message>
        <message>
            <source>This pattern has no label.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>У этого шаблона нет метки.</translation>
        </message>
        <message>
            <source>This pattern has so many repetitions that it may take for ever.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>В этом шаблоне столько повторений, что поиск может не закончиться.</translation>
        </message>
        <message>
            <source>This pattern holds half a character, which is in no text.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>В этом шаблоне есть половина символа, которой не бывает в тексте.</translation>
        </message>
        <message>
            <source>This project brings suggesters that were trained elsewhere.</source>
            <extracomment>trust_dialog</extracomment>
            <translation>В этом проекте есть модули подсказок, обученные в другом месте.</translation>
        </message>
        <message>
            <source>This project has neither entities nor claims, and nothing else can be learned.</source>
            <extracomment>training</extracomment>
            <translation>В этом проекте нет ни сущностей, ни утверждений, а больше ничему научиться нельзя.</translation>
        </message>
        <message>
            <source>This project has no articles yet.
Import some, or drop files here.</source>
            <extracomment>main_window</extracomment>
            <translation>В этом проекте ещё нет статей.
Импортируйте их или перетащите файлы сюда.</translation>
        </message>
        <message>
            <source>This project has no guidelines.</source>
            <extracomment>guidelines_view</extracomment>
            <translation>В этом проекте нет указаний.</translation>
        </message>
        <message>
            <source>This project is learning already.</source>
            <extracomment>trained</extracomment>
            <translation>Этот проект уже обучается.</translation>
        </message>
        <message>
            <source>This project is read only</source>
            <extracomment>refusals</extracomment>
            <translation>Этот проект доступен только для чтения</translation>
        </message>
        <message>
            <source>This project names a folder as its pipeline that you have not chosen, or that has changed: {folder}.</source>
            <extracomment>pipelines_in_use</extracomment>
            <translation>В этом проекте конвейером указана папка, которую вы не выбирали или которая изменилась: {folder}.</translation>
        </message>
        <message>
            <source>This project was made with a newer version of the workbench.</source>
            <extracomment>identity, migrations</extracomment>
            <translation>Этот проект создан более новой версией программы.</translation>
        </message>
        <message>
            <source>This project was made with an older version of the workbench.</source>
            <extracomment>project</extracomment>
            <translation>Этот проект создан более старой версией программы.</translation>
        </message>
        <message>
            <source>This project was taken over by another window; nothing is lost</source>
            <extracomment>taking_over</extracomment>
            <translation>Проект перешёл к другому окну; ничего не утрачено</translation>
        </message>
        <message>
            <source>This release is in the format “{format}”, whose articles are not read here.</source>
            <extracomment>release_reading</extracomment>
            <translation>Этот выпуск в формате «{format}», статьи которого здесь не читаются.</translation>
        </message>
        <message>
            <source>This text has no annotations beside it.</source>
            <extracomment>brat</extracomment>
            <translation>Рядом с этим текстом нет аннотаций.</translation>
        </message>
        <message>
            <source>Time</source>
            <extracomment>news.toml</extracomment>
            <translation>Время</translation>
        </message>
        <message>
            <source>Title</source>
            <extracomment>import_fields</extracomment>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>title, metadata, story, review</source>
            <extracomment>conll_release</extracomment>
            <translation>заголовок, метаданные, сюжет, состояние</translation>
        </message>
        <message>
            <source>Titles of works.</source>
            <extracomment>news.toml</extracomment>
            <translation>Названия произведений.</translation>
        </message>
        <message>
            <source>To a mark</source>
            <extracomment>jump</extracomment>
            <translation>К пометке</translation>
        </message>
        <message>
            <source>To a word</source>
            <extracomment>jump</extracomment>
            <translation>К слову</translation>
        </message>
        <message>
            <source>To do</source>
            <extracomment>queue_filter, wording</extracomment>
            <translation>Не начато</translation>
        </message>
        <message>
            <source>took the flag away</source>
            <extracomment>history_words</extracomment>
            <translation>флажок снят</translation>
        </message>
        <message numerus="yes">
            <source>took {n:,} imported back</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>отозвана {n:,} импортированная</numerusform>
                <numerusform>отозваны {n:,} импортированные</numerusform>
                <numerusform>отозвано {n:,} импортированных</numerusform>
            </translation>
        </message>
        <message>
            <source>Train again, or go back to what was in use before.</source>
            <extracomment>claim_learned</extracomment>
            <translation>Обучите заново или вернитесь к тому, что использовалось раньше.</translation>
        </message>
        <message>
            <source>Train again.</source>
            <extracomment>claim_learned</extracomment>
            <translation>Обучите заново.</translation>
        </message>
        <message>
            <source>Trainers that go by whole words move such an edge, or leave the span out.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Программы обучения, которые идут по целым словам, сдвигают такую границу или пропускают фрагмент.</translation>
        </message>
        <message>
            <source>training {id}</source>
            <extracomment>trainings</extracomment>
            <translation>обучение {id}</translation>
        </message>
        <message>
            <source>trim to “{words}”</source>
            <extracomment>lint_spans</extracomment>
            <translation>обрезать до «{words}»</translation>
        </message>
        <message>
            <source>true or false</source>
            <extracomment>json_records</extracomment>
            <translation>истина или ложь</translation>
        </message>
        <message>
            <source>Try again</source>
            <extracomment>trouble_view</extracomment>
            <translation>Попробовать снова</translation>
        </message>
        <message>
            <source>Try again when it is done. If there is none, the share may lock no files: work with a copy elsewhere.</source>
            <extracomment>connection</extracomment>
            <translation>Попробуйте снова, когда она закончит. Если такой программы нет, возможно, сетевая папка не поддерживает блокировку файлов: работайте с копией в другом месте.</translation>
        </message>
        <message>
            <source>Try again, on another disk if it happens again, and report it.</source>
            <extracomment>read_back</extracomment>
            <translation>Попробуйте снова, если повторится — на другом диске, и сообщите об этом.</translation>
        </message>
        <message>
            <source>Try another disk.</source>
            <extracomment>read_back</extracomment>
            <translation>Попробуйте другой диск.</translation>
        </message>
        <message>
            <source>Try it with fewer workers, or leave very long articles out.</source>
            <extracomment>suggesting</extracomment>
            <translation>Попробуйте с меньшим числом процессов или пропустите очень длинные статьи.</translation>
        </message>
        <message>
            <source>TSV table, one article a row</source>
            <extracomment>formats</extracomment>
            <translation>Таблица TSV, по статье в строке</translation>
        </message>
        <message>
            <source>Twice the same</source>
            <extracomment>lint_rules</extracomment>
            <translation>Дважды одно и то же</translation>
        </message>
        <message>
            <source>Two columns are named “{name}”.</source>
            <extracomment>tables</extracomment>
            <translation>Два столбца называются «{name}».</translation>
        </message>
        <message>
            <source>Two labels in one article</source>
            <extracomment>lint_rules</extracomment>
            <translation>Две метки в одной статье</translation>
        </message>
        <message>
            <source>Two span groups would have the name “{name}”.</source>
            <extracomment>docbin_release</extracomment>
            <translation>Две группы фрагментов назывались бы «{name}».</translation>
        </message>
        <message>
            <source>Two spans have the id “{id}”: {first} and {second}.</source>
            <extracomment>span_records</extracomment>
            <translation>У двух фрагментов идентификатор «{id}»: {first} и {second}.</translation>
        </message>
        <message>
            <source>Two splits are both called “{name}”.</source>
            <extracomment>splits</extracomment>
            <translation>Две части называются «{name}».</translation>
        </message>
        <message>
            <source>two structures have one id</source>
            <extracomment>cas_structures</extracomment>
            <translation>у двух структур один идентификатор</translation>
        </message>
        <message>
            <source>Type the name of the project, “{name}”, to delete it.</source>
            <extracomment>wiping</extracomment>
            <translation>Чтобы удалить проект, введите его имя: «{name}».</translation>
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
            <translation>UIMA CAS, XMI с системой типов</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>commands, turning</extracomment>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>undo</source>
            <extracomment>decisions, hint_view, history_words</extracomment>
            <translation>отменить</translation>
        </message>
        <message>
            <source>Undo and redo stop here: an import, a recovery or another window changed this article since</source>
            <extracomment>undoing</extracomment>
            <translation>Дальше отменять и повторять нельзя: с тех пор эту статью изменил импорт, извлечение или другое окно</translation>
        </message>
        <message>
            <source>Undo or redo up to the chosen decision…</source>
            <extracomment>commands</extracomment>
            <translation>Отменить или повторить до выбранного решения…</translation>
        </message>
        <message>
            <source>Undo up to here</source>
            <extracomment>turning</extracomment>
            <translation>Отменить до этого места</translation>
        </message>
        <message>
            <source>Undo up to here…</source>
            <extracomment>history_view</extracomment>
            <translation>Отменить до этого места…</translation>
        </message>
        <message numerus="yes">
            <source>Undo {n:,} decisions?</source>
            <extracomment>turning</extracomment>
            <translation>
                <numerusform>Отменить {n:,} решение?</numerusform>
                <numerusform>Отменить {n:,} решения?</numerusform>
                <numerusform>Отменить {n:,} решений?</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <extracomment>undoing</extracomment>
            <translation>Отменено: {what}</translation>
        </message>
        <message>
            <source>Undoing</source>
            <extracomment>turning</extracomment>
            <translation>Отмена действий</translation>
        </message>
        <message>
            <source>Unpack it with another program, and import what you need of it.</source>
            <extracomment>archives</extracomment>
            <translation>Распакуйте его другой программой и импортируйте то, что нужно.</translation>
        </message>
        <message>
            <source>Until then rules and memory do better: what you decide about a name is suggested again at once.</source>
            <extracomment>training</extracomment>
            <translation>До тех пор правила и память справляются лучше: ваше решение об имени сразу предлагается снова.</translation>
        </message>
        <message>
            <source>Update the workbench to open it.</source>
            <extracomment>identity, migrations</extracomment>
            <translation>Обновите программу, чтобы открыть его.</translation>
        </message>
        <message>
            <source>Use another one first: workbench train PROJECT --back, or --use NAME.</source>
            <extracomment>kept_trainings</extracomment>
            <translation>Сначала используйте другое: workbench train PROJECT --back или --use NAME.</translation>
        </message>
        <message>
            <source>Use letters, digits and _ only.</source>
            <extracomment>splits</extracomment>
            <translation>Используйте только буквы, цифры и _.</translation>
        </message>
        <message>
            <source>Use them</source>
            <extracomment>trust_dialog</extracomment>
            <translation>Использовать</translation>
        </message>
        <message>
            <source>Use what came with the project?</source>
            <extracomment>trust_dialog</extracomment>
            <translation>Использовать то, что пришло с проектом?</translation>
        </message>
        <message>
            <source>Use words and attributes such as LOWER, or another pipeline.</source>
            <extracomment>patterns</extracomment>
            <translation>Используйте слова и такие атрибуты, как LOWER, или другой конвейер.</translation>
        </message>
        <message>
            <source>Use “*” and “+” twice at the most, and “?” for few tokens.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Используйте «*» и «+» не больше двух раз, а «?» — лишь для немногих токенов.</translation>
        </message>
        <message>
            <source>Use “{made_for}”, or train again.</source>
            <extracomment>trained</extracomment>
            <translation>Используйте «{made_for}» или обучите заново.</translation>
        </message>
        <message>
            <source>used before</source>
            <extracomment>training_words</extracomment>
            <translation>использовалось раньше</translation>
        </message>
        <message>
            <source>Vehicles, weapons, goods by name: S-400, Su-57.</source>
            <extracomment>news.toml</extracomment>
            <translation>Транспорт, оружие, товары по названию: С-400, Су-57.</translation>
        </message>
        <message>
            <source>Verifiable</source>
            <extracomment>news.toml</extracomment>
            <translation>Проверяемость</translation>
        </message>
        <message>
            <source>View</source>
            <extracomment>commands</extracomment>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Voice</source>
            <extracomment>news.toml</extracomment>
            <translation>Голос</translation>
        </message>
        <message>
            <source>W3C Web Annotations, JSON-LD</source>
            <extracomment>formats, web_annotation_release</extracomment>
            <translation>W3C Web Annotations, JSON-LD</translation>
        </message>
        <message>
            <source>Wait for it, or cancel it.</source>
            <extracomment>wiping</extracomment>
            <translation>Дождитесь её завершения или отмените её.</translation>
        </message>
        <message>
            <source>Wait until it has finished, or cancel it.</source>
            <extracomment>trained</extracomment>
            <translation>Подождите, пока обучение закончится, или отмените его.</translation>
        </message>
        <message>
            <source>warning</source>
            <extracomment>lint_model</extracomment>
            <translation>предупреждение</translation>
        </message>
        <message>
            <source>Web address</source>
            <extracomment>import_fields</extracomment>
            <translation>Веб-адрес</translation>
        </message>
        <message>
            <source>Web pages, saved</source>
            <extracomment>formats</extracomment>
            <translation>Сохранённые веб-страницы</translation>
        </message>
        <message>
            <source>What annotations become</source>
            <extracomment>import_whose</extracomment>
            <translation>Чем станут аннотации</translation>
        </message>
        <message>
            <source>What becomes of each label</source>
            <extracomment>import_dialog</extracomment>
            <translation>Чем станет каждая метка</translation>
        </message>
        <message>
            <source>What becomes of {label}</source>
            <extracomment>import_labels</extracomment>
            <translation>Чем станет {label}</translation>
        </message>
        <message>
            <source>What can be done here…</source>
            <extracomment>commands</extracomment>
            <translation>Что можно сделать здесь…</translation>
        </message>
        <message>
            <source>What could be read of the damaged project is in a new one, which is open now. The old file is as it was.</source>
            <extracomment>damage_commands</extracomment>
            <translation>То, что удалось прочитать в повреждённом проекте, теперь в новом, и он открыт. Старый файл остался таким, как был.</translation>
        </message>
        <message>
            <source>What each field is</source>
            <extracomment>import_dialog</extracomment>
            <translation>Что в каждом поле</translation>
        </message>
        <message>
            <source>What each field of the files is taken for.</source>
            <extracomment>import_fields</extracomment>
            <translation>За что принимается каждое поле файлов.</translation>
        </message>
        <message>
            <source>What is claimed, not the claiming: one finite proposition inside one sentence.</source>
            <extracomment>news.toml</extracomment>
            <translation>Что утверждается, а не само утверждение: одно законченное суждение внутри одного предложения.</translation>
        </message>
        <message>
            <source>What is deleted</source>
            <extracomment>wiping</extracomment>
            <translation>Что будет удалено</translation>
        </message>
        <message>
            <source>What is known of a training is lost.</source>
            <extracomment>recovering</extracomment>
            <translation>Сведения об одном из обучений утрачены.</translation>
        </message>
        <message>
            <source>What is looked for in this project before a release. It holds for everybody who works on it.</source>
            <extracomment>lint_rules_dialog</extracomment>
            <translation>Что ищется в этом проекте перед выпуском. Это действует для всех, кто над ним работает.</translation>
        </message>
        <message>
            <source>What is shown beside the article</source>
            <extracomment>tab_bar</extracomment>
            <translation>Что показано рядом со статьёй</translation>
        </message>
        <message>
            <source>What is wrong in the files</source>
            <extracomment>import_dialog</extracomment>
            <translation>Что не так в файлах</translation>
        </message>
        <message>
            <source>What should be looked at?</source>
            <extracomment>desk_commands</extracomment>
            <translation>На что обратить внимание?</translation>
        </message>
        <message>
            <source>What stands under “{name}” was left out.</source>
            <extracomment>spacy_pairs</extracomment>
            <translation>Содержимое «{name}» пропущено.</translation>
        </message>
        <message>
            <source>What the project uses</source>
            <extracomment>settings</extracomment>
            <translation>Что использует проект</translation>
        </message>
        <message>
            <source>What the workbench has noted since it was started. It holds no text of articles, no names and no paths.</source>
            <extracomment>sitting_notes</extracomment>
            <translation>Что программа записала с момента запуска. Здесь нет ни текста статей, ни имён, ни путей.</translation>
        </message>
        <message>
            <source>What there is now cannot be read; it is kept beside the backups.</source>
            <extracomment>restoring</extracomment>
            <translation>То, что есть сейчас, не читается; оно сохраняется рядом с резервными копиями.</translation>
        </message>
        <message>
            <source>What to do…</source>
            <extracomment>read_only_view</extracomment>
            <translation>Что делать…</translation>
        </message>
        <message>
            <source>What to look for</source>
            <extracomment>lint_rules_dialog</extracomment>
            <translation>Что искать</translation>
        </message>
        <message>
            <source>What to look for…</source>
            <extracomment>commands</extracomment>
            <translation>Что искать…</translation>
        </message>
        <message numerus="yes">
            <source>What was annotated in {n:,} articles was left out: {names} has other annotations of them already.</source>
            <extracomment>import_twins</extracomment>
            <translation>
                <numerusform>Разметка {n:,} статьи пропущена: в ней уже есть другие аннотации под именем {names}.</numerusform>
                <numerusform>Разметка {n:,} статей пропущена: в них уже есть другие аннотации под именем {names}.</numerusform>
                <numerusform>Разметка {n:,} статей пропущена: в них уже есть другие аннотации под именем {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was deleted before it is gone.</source>
            <extracomment>wiping</extracomment>
            <translation>Удалённого до этого уже нет.</translation>
        </message>
        <message>
            <source>What was found</source>
            <extracomment>import_dialog</extracomment>
            <translation>Что найдено</translation>
        </message>
        <message>
            <source>What was learned about claims cannot be read.</source>
            <extracomment>claim_learned</extracomment>
            <translation>Не удаётся прочитать то, что изучено об утверждениях.</translation>
        </message>
        <message>
            <source>What was learned about claims is from another version of the workbench.</source>
            <extracomment>claim_learned</extracomment>
            <translation>То, что изучено об утверждениях, создано другой версией программы.</translation>
        </message>
        <message>
            <source>What was learned so far</source>
            <extracomment>training_dialog</extracomment>
            <translation>Что изучено до сих пор</translation>
        </message>
        <message>
            <source>What was not imported</source>
            <extracomment>import_commands</extracomment>
            <translation>Что не импортировано</translation>
        </message>
        <message>
            <source>What was set for suggesters last is lost.</source>
            <extracomment>recovering</extracomment>
            <translation>Последние настройки модулей подсказок утрачены.</translation>
        </message>
        <message>
            <source>What you trust cannot be kept: {error}.</source>
            <extracomment>trust</extracomment>
            <translation>Не удаётся сохранить, чему вы доверяете: {error}.</translation>
        </message>
        <message>
            <source>What “{field}” is</source>
            <extracomment>import_fields</extracomment>
            <translation>Что такое «{field}»</translation>
        </message>
        <message>
            <source>When</source>
            <extracomment>training_dialog</extracomment>
            <translation>Когда</translation>
        </message>
        <message>
            <source>When a project is opened and after each hour of work, where something was decided or imported since.</source>
            <extracomment>settings</extracomment>
            <translation>При открытии проекта и после каждого часа работы, если с прошлой копии что-то решено или импортировано.</translation>
        </message>
        <message>
            <source>Where new projects are offered to be kept, and files to be opened.</source>
            <extracomment>settings</extracomment>
            <translation>Где предлагается хранить новые проекты и открывать файлы.</translation>
        </message>
        <message>
            <source>Which articles are shown</source>
            <extracomment>queue_filter</extracomment>
            <translation>Какие статьи показаны</translation>
        </message>
        <message>
            <source>Which keys do what to the thing in hand.</source>
            <extracomment>settings</extracomment>
            <translation>Какие клавиши что делают с тем, что сейчас выбрано.</translation>
        </message>
        <message>
            <source>Which rules are switched off cannot be read.</source>
            <extracomment>lint</extracomment>
            <translation>Не удаётся прочитать, какие правила отключены.</translation>
        </message>
        <message>
            <source>Which rules of lint were off last is lost.</source>
            <extracomment>recovering</extracomment>
            <translation>Сведения о том, какие правила замечаний были отключены, утрачены.</translation>
        </message>
        <message>
            <source>Which sheet is read</source>
            <extracomment>import_fields</extracomment>
            <translation>Какой лист читается</translation>
        </message>
        <message>
            <source>white space at an edge</source>
            <extracomment>lint_spans</extracomment>
            <translation>пробел на границе</translation>
        </message>
        <message>
            <source>White space at an edge makes two spans of one: no trainer and no score counts them as the same.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Пробел на границе делает из одного фрагмента два: ни обучение, ни оценка не считают их одинаковыми.</translation>
        </message>
        <message>
            <source>Who annotated in this project is damaged.</source>
            <extracomment>statistics</extracomment>
            <translation>Сведения о том, кто размечал в этом проекте, повреждены.</translation>
        </message>
        <message>
            <source>Who reads the dataset finds no meaning for this answer.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Читатель набора данных не узнает, что значит этот ответ.</translation>
        </message>
        <message>
            <source>Who reads the dataset finds no meaning for this label, and there are too few of it to learn from.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Читатель набора данных не узнает, что значит эта метка, а для обучения их слишком мало.</translation>
        </message>
        <message>
            <source>Whole words</source>
            <extracomment>find_view</extracomment>
            <translation>Целые слова</translation>
        </message>
        <message>
            <source>Whose annotations they are</source>
            <extracomment>import_whose</extracomment>
            <translation>Чьи это аннотации</translation>
        </message>
        <message>
            <source>Whose statement it is.</source>
            <extracomment>news.toml</extracomment>
            <translation>Чьё это высказывание.</translation>
        </message>
        <message>
            <source>Widen to clause, sentence</source>
            <extracomment>commands</extracomment>
            <translation>Расширить до части предложения, предложения</translation>
        </message>
        <message>
            <source>widen to “{words}”</source>
            <extracomment>lint_spans</extracomment>
            <translation>расширить до «{words}»</translation>
        </message>
        <message>
            <source>With Alt, a key of “Mark” does it where the mouse points. Dragging with Alt marks words with the label used last.</source>
            <extracomment>key_sheet</extracomment>
            <translation>С Alt клавиша из меню «Разметка» действует там, куда указывает мышь. Перетаскивание с Alt помечает слова последней использованной меткой.</translation>
        </message>
        <message>
            <source>Word documents</source>
            <extracomment>formats</extracomment>
            <translation>Документы Word</translation>
        </message>
        <message>
            <source>Words that are labelled in other articles are unmarked here. In another sense they may be no name.</source>
            <extracomment>lint_rules</extracomment>
            <translation>Слова, помеченные в других статьях, здесь не помечены. В другом значении они могут и не быть именем.</translation>
        </message>
        <message>
            <source>Work</source>
            <extracomment>news.toml</extracomment>
            <translation>Произведение</translation>
        </message>
        <message>
            <source>Work on it here</source>
            <extracomment>read_only_view, taking_over</extracomment>
            <translation>Работать здесь</translation>
        </message>
        <message>
            <source>Work on it here…</source>
            <extracomment>read_only_view</extracomment>
            <translation>Работать здесь…</translation>
        </message>
        <message>
            <source>Work with a copy elsewhere.</source>
            <extracomment>connection</extracomment>
            <translation>Работайте с копией в другом месте.</translation>
        </message>
        <message>
            <source>Workbench</source>
            <extracomment>dialogs, main_window</extracomment>
            <translation>Workbench</translation>
        </message>
        <message>
            <source>Workbench JSON Lines, with everything</source>
            <extracomment>workbench_release</extracomment>
            <translation>Workbench JSON Lines, со всем содержимым</translation>
        </message>
        <message>
            <source>Works beside you. Off, only the article in hand gets suggestions.</source>
            <extracomment>settings</extracomment>
            <translation>Работает параллельно с вами. Если выключить, подсказки получает только открытая статья.</translation>
        </message>
        <message>
            <source>Write it again with the program that it is from.</source>
            <extracomment>parquet_files</extracomment>
            <translation>Запишите его заново программой, в которой он создан.</translation>
        </message>
        <message>
            <source>Write it again with the version of spaCy that it is from.</source>
            <extracomment>docbin_files</extracomment>
            <translation>Запишите его заново той версией spaCy, в которой он создан.</translation>
        </message>
        <message>
            <source>Write it as [sure] ORG = ["Reuters", "Tass"].</source>
            <extracomment>gazetteer</extracomment>
            <translation>Запишите так: [sure] ORG = ["Reuters", "Tass"].</translation>
        </message>
        <message>
            <source>Write it like test=held-out.txt.</source>
            <extracomment>export_choices</extracomment>
            <translation>Напишите так: test=held-out.txt.</translation>
        </message>
        <message>
            <source>Write it like train=80,dev=10,test=10.</source>
            <extracomment>splits</extracomment>
            <translation>Напишите так: train=80,dev=10,test=10.</translation>
        </message>
        <message>
            <source>Write OLD=NEW, OLD=+ to add it to the scheme, or OLD=- to leave it out.</source>
            <extracomment>intake</extracomment>
            <translation>Напишите OLD=NEW, OLD=+, чтобы добавить её в схему, или OLD=-, чтобы пропустить.</translation>
        </message>
        <message>
            <source>Write the code of a language, for example {blank}fr.</source>
            <extracomment>languages</extracomment>
            <translation>Напишите код языка, например {blank}fr.</translation>
        </message>
        <message>
            <source>Write the file again with smaller row groups.</source>
            <extracomment>parquet_files</extracomment>
            <translation>Запишите файл заново с группами строк поменьше.</translation>
        </message>
        <message>
            <source>Write {"label": "ORG", "pattern": "Rosneft"}, or a list of tokens in place of the words.</source>
            <extracomment>pattern_lines</extracomment>
            <translation>Напишите {"label": "ORG", "pattern": "Rosneft"} или вместо слов список токенов.</translation>
        </message>
        <message numerus="yes">
            <source>Wrong ({n:,})</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>Ошибки ({n:,})</numerusform>
                <numerusform>Ошибки ({n:,})</numerusform>
                <numerusform>Ошибки ({n:,})</numerusform>
            </translation>
        </message>
        <message>
            <source>yes</source>
            <extracomment>news.toml</extracomment>
            <translation>да</translation>
        </message>
        <message>
            <source>You can go on without suggestions; open the project again to have them tried again.</source>
            <extracomment>suggesting_job</extracomment>
            <translation>Можно продолжать без подсказок; откройте проект снова, чтобы попробовать ещё раз.</translation>
        </message>
        <message>
            <source>You may not read or write here.</source>
            <extracomment>disks</extracomment>
            <translation>У вас нет права на чтение или запись здесь.</translation>
        </message>
        <message>
            <source>Your documents</source>
            <extracomment>settings</extracomment>
            <translation>Ваши документы</translation>
        </message>
        <message>
            <source>Your name</source>
            <extracomment>settings</extracomment>
            <translation>Ваше имя</translation>
        </message>
        <message>
            <source>Your share of the disk is used up.</source>
            <extracomment>disks</extracomment>
            <translation>Ваша доля диска исчерпана.</translation>
        </message>
        <message>
            <source>Zoom</source>
            <extracomment>settings</extracomment>
            <translation>Масштаб</translation>
        </message>
        <message>
            <source>{actions:.1f} actions an article</source>
            <extracomment>header_view</extracomment>
            <translation>действий на статью: {actions:.1f}</translation>
        </message>
        <message>
            <source>{annotator} has no article yet to release.</source>
            <extracomment>exporting</extracomment>
            <translation>У разметчика {annotator} ещё нет статей для выпуска.</translation>
        </message>
        <message numerus="yes">
            <source>{annotator}: {n:,} articles</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>{annotator}: {n:,} статья</numerusform>
                <numerusform>{annotator}: {n:,} статьи</numerusform>
                <numerusform>{annotator}: {n:,} статей</numerusform>
            </translation>
        </message>
        <message>
            <source>{articles:,.0f} an hour</source>
            <extracomment>header_view</extracomment>
            <translation>{articles:,.0f} в час</translation>
        </message>
        <message>
            <source>{articles}, {spans} written; read back: {drifted} drifted, {missing} missing</source>
            <extracomment>release_report</extracomment>
            <translation>Записано: {articles}, {spans}; прочитано обратно: смещено {drifted}, отсутствует {missing}</translation>
        </message>
        <message>
            <source>{counts} in all articles</source>
            <extracomment>lint_names</extracomment>
            <translation>{counts} во всех статьях</translation>
        </message>
        <message>
            <source>{counts} in this article</source>
            <extracomment>lint_names</extracomment>
            <translation>{counts} в этой статье</translation>
        </message>
        <message>
            <source>{count} of the {least} finished articles that learning needs are there.</source>
            <extracomment>training</extracomment>
            <translation>Готово {count} из {least} завершённых статей, нужных для обучения.</translation>
        </message>
        <message>
            <source>{done:,} of {articles:,} done</source>
            <extracomment>header_view</extracomment>
            <translation>готово {done:,} из {articles:,}</translation>
        </message>
        <message>
            <source>{file} is no file that a release has.</source>
            <extracomment>release_reading</extracomment>
            <translation>{file} — не тот файл, который бывает в выпуске.</translation>
        </message>
        <message>
            <source>{file} was changed since it was written.</source>
            <extracomment>release_folder</extracomment>
            <translation>{file} изменён после записи.</translation>
        </message>
        <message>
            <source>{key} copies.</source>
            <extracomment>keymap</extracomment>
            <translation>{key} копирует.</translation>
        </message>
        <message>
            <source>{key} is the key of “{title}”. Swapped, that gets: {theirs}.</source>
            <extracomment>keys_page</extracomment>
            <translation>{key} — клавиша команды «{title}». После обмена у неё будет: {theirs}.</translation>
        </message>
        <message>
            <source>{key} moves the caret.</source>
            <extracomment>keymap</extracomment>
            <translation>{key} перемещает курсор.</translation>
        </message>
        <message numerus="yes">
            <source>{kind} ({n:,} spans)</source>
            <extracomment>undoing</extracomment>
            <translation>
                <numerusform>{kind} ({n:,} фрагмент)</numerusform>
                <numerusform>{kind} ({n:,} фрагмента)</numerusform>
                <numerusform>{kind} ({n:,} фрагментов)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{kind} in {n:,} articles</source>
            <extracomment>undoing</extracomment>
            <translation>
                <numerusform>{kind} в {n:,} статье</numerusform>
                <numerusform>{kind} в {n:,} статьях</numerusform>
                <numerusform>{kind} в {n:,} статьях</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind} “{words}”</source>
            <extracomment>undoing</extracomment>
            <translation>{kind} «{words}»</translation>
        </message>
        <message>
            <source>{label} is no label of this scheme</source>
            <extracomment>lint_scheme</extracomment>
            <translation>{label} — не метка этой схемы</translation>
        </message>
        <message>
            <source>{layer} done, next: {following}</source>
            <extracomment>status_words</extracomment>
            <translation>{layer}: готово, дальше: {following}</translation>
        </message>
        <message>
            <source>{layer} is no layer of this scheme</source>
            <extracomment>lint_scheme</extracomment>
            <translation>{layer} — не слой этой схемы</translation>
        </message>
        <message>
            <source>{layer}: there is no label {number}</source>
            <extracomment>marking</extracomment>
            <translation>{layer}: метки {number} нет</translation>
        </message>
        <message numerus="yes">
            <source>{layer}: {n:,} to decide</source>
            <extracomment>mark_model</extracomment>
            <translation>
                <numerusform>{layer}: осталось {n:,}</numerusform>
                <numerusform>{layer}: осталось {n:,}</numerusform>
                <numerusform>{layer}: осталось {n:,}</numerusform>
            </translation>
        </message>
        <message>
            <source>{layer}: {name} is in use now.</source>
            <extracomment>training_commands</extracomment>
            <translation>{layer}: теперь используется {name}.</translation>
        </message>
        <message>
            <source>{lead} It is in use now, in place of {before}.</source>
            <extracomment>training_words</extracomment>
            <translation>{lead} Теперь используется вместо прежнего: {before}.</translation>
        </message>
        <message>
            <source>{middle}  ({low} to {high})</source>
            <extracomment>training_words</extracomment>
            <translation>{middle}  (от {low} до {high})</translation>
        </message>
        <message>
            <source>{minutes:.0f} min left</source>
            <extracomment>task_view</extracomment>
            <translation>осталось {minutes:.0f} мин</translation>
        </message>
        <message numerus="yes">
            <source>{n:,} annotations</source>
            <extracomment>import_samples</extracomment>
            <translation>
                <numerusform>{n:,} аннотация</numerusform>
                <numerusform>{n:,} аннотации</numerusform>
                <numerusform>{n:,} аннотаций</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} annotations were found again by their words, since the text is not as it was.</source>
            <extracomment>web_annotation_marks</extracomment>
            <translation>
                <numerusform>{n:,} аннотация найдена заново по своим словам, так как текст изменился.</numerusform>
                <numerusform>{n:,} аннотации найдены заново по своим словам, так как текст изменился.</numerusform>
                <numerusform>{n:,} аннотаций найдено заново по своим словам, так как текст изменился.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles</source>
            <extracomment>backups_dialog, batches_dialog, import_dialog, queue_filter, recovering, release_report, restoring</extracomment>
            <translation>
                <numerusform>{n:,} статья</numerusform>
                <numerusform>{n:,} статьи</numerusform>
                <numerusform>{n:,} статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles added</source>
            <extracomment>importing</extracomment>
            <translation>
                <numerusform>добавлена {n:,} статья</numerusform>
                <numerusform>добавлены {n:,} статьи</numerusform>
                <numerusform>добавлено {n:,} статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles are lost with all that belonged to them.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>Утрачена {n:,} статья со всем, что к ней относилось.</numerusform>
                <numerusform>Утрачены {n:,} статьи со всем, что к ним относилось.</numerusform>
                <numerusform>Утрачено {n:,} статей со всем, что к ним относилось.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles are written.</source>
            <extracomment>export_dialog</extracomment>
            <translation>
                <numerusform>Будет записана {n:,} статья.</numerusform>
                <numerusform>Будут записаны {n:,} статьи.</numerusform>
                <numerusform>Будет записано {n:,} статей.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles bring annotations. They become</source>
            <extracomment>import_whose</extracomment>
            <translation>
                <numerusform>В {n:,} статье есть аннотации. Они станут</numerusform>
                <numerusform>В {n:,} статьях есть аннотации. Они станут</numerusform>
                <numerusform>В {n:,} статьях есть аннотации. Они станут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles brought back</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>возвращена {n:,} статья</numerusform>
                <numerusform>возвращены {n:,} статьи</numerusform>
                <numerusform>возвращено {n:,} статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles imported since are not in it; they stay in a backup of now.</source>
            <extracomment>restoring</extracomment>
            <translation>
                <numerusform>В этой копии нет {n:,} статьи, импортированной позже; она останется в копии текущего состояния.</numerusform>
                <numerusform>В этой копии нет {n:,} статей, импортированных позже; они останутся в копии текущего состояния.</numerusform>
                <numerusform>В этой копии нет {n:,} статей, импортированных позже; они останутся в копии текущего состояния.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles looked at</source>
            <extracomment>lint_view</extracomment>
            <translation>
                <numerusform>проверена {n:,} статья</numerusform>
                <numerusform>проверены {n:,} статьи</numerusform>
                <numerusform>проверено {n:,} статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles so far…</source>
            <extracomment>queue_filter</extracomment>
            <translation>
                <numerusform>Пока {n:,} статья…</numerusform>
                <numerusform>Пока {n:,} статьи…</numerusform>
                <numerusform>Пока {n:,} статей…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles taken back</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>отозвана {n:,} статья</numerusform>
                <numerusform>отозваны {n:,} статьи</numerusform>
                <numerusform>отозвано {n:,} статей</numerusform>
            </translation>
        </message>
        <message>
            <source>{n:,} backups are called “{name}”.</source>
            <extracomment>backups</extracomment>
            <translation>Резервных копий с именем «{name}»: {n:,}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions</source>
            <extracomment>backups_dialog, recovering</extracomment>
            <translation>
                <numerusform>{n:,} решение</numerusform>
                <numerusform>{n:,} решения</numerusform>
                <numerusform>{n:,} решений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions and {articles} since are not in it; they stay in a backup of now.</source>
            <extracomment>restoring</extracomment>
            <translation>
                <numerusform>В этой копии нет того, что появилось позже ({n:,} решение и {articles}); это останется в копии текущего состояния.</numerusform>
                <numerusform>В этой копии нет того, что появилось позже ({n:,} решения и {articles}); это останется в копии текущего состояния.</numerusform>
                <numerusform>В этой копии нет того, что появилось позже ({n:,} решений и {articles}); это останется в копии текущего состояния.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions are lost.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>Утрачено {n:,} решение.</numerusform>
                <numerusform>Утрачены {n:,} решения.</numerusform>
                <numerusform>Утрачено {n:,} решений.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions made since are not in it; they stay in a backup of now.</source>
            <extracomment>restoring</extracomment>
            <translation>
                <numerusform>В этой копии нет {n:,} решения, принятого позже; оно останется в копии текущего состояния.</numerusform>
                <numerusform>В этой копии нет {n:,} решений, принятых позже; они останутся в копии текущего состояния.</numerusform>
                <numerusform>В этой копии нет {n:,} решений, принятых позже; они останутся в копии текущего состояния.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions redone</source>
            <extracomment>undoing</extracomment>
            <translation>
                <numerusform>повторено {n:,} решение</numerusform>
                <numerusform>повторены {n:,} решения</numerusform>
                <numerusform>повторено {n:,} решений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions undone</source>
            <extracomment>undoing</extracomment>
            <translation>
                <numerusform>отменено {n:,} решение</numerusform>
                <numerusform>отменены {n:,} решения</numerusform>
                <numerusform>отменено {n:,} решений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} doubtful left</source>
            <extracomment>hint_view</extracomment>
            <translation>
                <numerusform>осталась {n:,} сомнительная</numerusform>
                <numerusform>осталось {n:,} сомнительные</numerusform>
                <numerusform>осталось {n:,} сомнительных</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} drafts that were never submitted were left out.</source>
            <extracomment>label_studio</extracomment>
            <translation>
                <numerusform>Пропущен {n:,} неотправленный черновик.</numerusform>
                <numerusform>Пропущены {n:,} неотправленных черновика.</numerusform>
                <numerusform>Пропущено {n:,} неотправленных черновиков.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} faults</source>
            <extracomment>importing</extracomment>
            <translation>
                <numerusform>{n:,} ошибка</numerusform>
                <numerusform>{n:,} ошибки</numerusform>
                <numerusform>{n:,} ошибок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} files</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>{n:,} файл</numerusform>
                <numerusform>{n:,} файла</numerusform>
                <numerusform>{n:,} файлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} files of annotations have no texts beside them and were not read: {names}.</source>
            <extracomment>passed_over</extracomment>
            <translation>
                <numerusform>Рядом с {n:,} файлом аннотаций нет текста, и он не прочитан: {names}.</numerusform>
                <numerusform>Рядом с {n:,} файлами аннотаций нет текстов, и они не прочитаны: {names}.</numerusform>
                <numerusform>Рядом с {n:,} файлами аннотаций нет текстов, и они не прочитаны: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} files of no known format were passed over: {kinds}.</source>
            <extracomment>passed_over</extracomment>
            <translation>
                <numerusform>Пропущен {n:,} файл неизвестного формата: {kinds}.</numerusform>
                <numerusform>Пропущены {n:,} файла неизвестного формата: {kinds}.</numerusform>
                <numerusform>Пропущено {n:,} файлов неизвестного формата: {kinds}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} findings</source>
            <extracomment>lint_view</extracomment>
            <translation>
                <numerusform>{n:,} замечание</numerusform>
                <numerusform>{n:,} замечания</numerusform>
                <numerusform>{n:,} замечаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} findings are left, see the tab.</source>
            <extracomment>lint_commands</extracomment>
            <translation>
                <numerusform>Осталось {n:,} замечание, см. вкладку.</numerusform>
                <numerusform>Осталось {n:,} замечания, см. вкладку.</numerusform>
                <numerusform>Осталось {n:,} замечаний, см. вкладку.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} findings in this article</source>
            <extracomment>lint_view</extracomment>
            <translation>
                <numerusform>{n:,} замечание в этой статье</numerusform>
                <numerusform>{n:,} замечания в этой статье</numerusform>
                <numerusform>{n:,} замечаний в этой статье</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} finished articles</source>
            <extracomment>training_dialog</extracomment>
            <translation>
                <numerusform>{n:,} завершённая статья</numerusform>
                <numerusform>{n:,} завершённые статьи</numerusform>
                <numerusform>{n:,} завершённых статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} keep the split they have.</source>
            <extracomment>export_dialog</extracomment>
            <translation>
                <numerusform>{n:,} остаётся в своей части.</numerusform>
                <numerusform>{n:,} остаются в своей части.</numerusform>
                <numerusform>{n:,} остаются в своей части.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} labels are not in the scheme of this project. Say what becomes of them.</source>
            <extracomment>import_labels</extracomment>
            <translation>
                <numerusform>{n:,} метки нет в схеме этого проекта. Укажите, чем она станет.</numerusform>
                <numerusform>{n:,} меток нет в схеме этого проекта. Укажите, чем они станут.</numerusform>
                <numerusform>{n:,} меток нет в схеме этого проекта. Укажите, чем они станут.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} labels taken out of the scheme: {names}</source>
            <extracomment>imported_labels</extracomment>
            <translation>
                <numerusform>из схемы убрана {n:,} метка: {names}</numerusform>
                <numerusform>из схемы убраны {n:,} метки: {names}</numerusform>
                <numerusform>из схемы убрано {n:,} меток: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} marked</source>
            <extracomment>mark_rows</extracomment>
            <translation>
                <numerusform>помечено {n:,}</numerusform>
                <numerusform>помечено {n:,}</numerusform>
                <numerusform>помечено {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} marks fit no text any more.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>{n:,} пометка больше не подходит ни к какому тексту.</numerusform>
                <numerusform>{n:,} пометки больше не подходят ни к какому тексту.</numerusform>
                <numerusform>{n:,} пометок больше не подходят ни к какому тексту.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} more</source>
            <extracomment>import_samples</extracomment>
            <translation>
                <numerusform>ещё {n:,}</numerusform>
                <numerusform>ещё {n:,}</numerusform>
                <numerusform>ещё {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} of “{words}” here, decided at once</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>Здесь сразу решено «{words}»: {n:,}</numerusform>
                <numerusform>Здесь сразу решено «{words}»: {n:,}</numerusform>
                <numerusform>Здесь сразу решено «{words}»: {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} places</source>
            <extracomment>elsewhere_view, guidelines_view</extracomment>
            <translation>
                <numerusform>{n:,} место</numerusform>
                <numerusform>{n:,} места</numerusform>
                <numerusform>{n:,} мест</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} places put right in {articles:,} articles; undo takes it back</source>
            <extracomment>lint_fixing</extracomment>
            <translation>
                <numerusform>Статей: {articles:,}, исправлено {n:,} место; отмена вернёт всё назад</numerusform>
                <numerusform>Статей: {articles:,}, исправлено {n:,} места; отмена вернёт всё назад</numerusform>
                <numerusform>Статей: {articles:,}, исправлено {n:,} мест; отмена вернёт всё назад</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} places put right; undo takes it back</source>
            <extracomment>lint_fixing</extracomment>
            <translation>
                <numerusform>Исправлено {n:,} место; отмена вернёт всё назад</numerusform>
                <numerusform>Исправлено {n:,} места; отмена вернёт всё назад</numerusform>
                <numerusform>Исправлено {n:,} мест; отмена вернёт всё назад</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} predictions of what is marked already were left out.</source>
            <extracomment>label_studio_marks</extracomment>
            <translation>
                <numerusform>Пропущено {n:,} предсказание того, что уже помечено.</numerusform>
                <numerusform>Пропущено {n:,} предсказания того, что уже помечено.</numerusform>
                <numerusform>Пропущено {n:,} предсказаний того, что уже помечено.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} reviews of other articles</source>
            <extracomment>batches_dialog</extracomment>
            <translation>
                <numerusform>{n:,} разметка других статей</numerusform>
                <numerusform>{n:,} разметки других статей</numerusform>
                <numerusform>{n:,} разметок других статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} reviews of other imports’ articles stay, since their annotators have gone on from them</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>{n:,} разметка статьи из другого импорта остаётся: её разметчик продолжил работу</numerusform>
                <numerusform>{n:,} разметки статей из другого импорта остаются: их разметчики продолжили работу</numerusform>
                <numerusform>{n:,} разметок статей из другого импорта остаются: их разметчики продолжили работу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} spans</source>
            <extracomment>import_labels, release_report</extracomment>
            <translation>
                <numerusform>{n:,} фрагмент</numerusform>
                <numerusform>{n:,} фрагмента</numerusform>
                <numerusform>{n:,} фрагментов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} spans left out: the scheme has no label “{label}” in a layer “{layer}”.</source>
            <extracomment>import_rows</extracomment>
            <translation>
                <numerusform>пропущен {n:,} фрагмент: в схеме нет метки «{label}» в слое «{layer}».</numerusform>
                <numerusform>пропущены {n:,} фрагмента: в схеме нет метки «{label}» в слое «{layer}».</numerusform>
                <numerusform>пропущено {n:,} фрагментов: в схеме нет метки «{label}» в слое «{layer}».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} spans were left out: their articles were there before, and suggestions come with new articles.</source>
            <extracomment>import_twins</extracomment>
            <translation>
                <numerusform>Пропущен {n:,} фрагмент: его статья уже была в проекте, а подсказки приходят только с новыми статьями.</numerusform>
                <numerusform>Пропущены {n:,} фрагмента: их статьи уже были в проекте, а подсказки приходят только с новыми статьями.</numerusform>
                <numerusform>Пропущено {n:,} фрагментов: их статьи уже были в проекте, а подсказки приходят только с новыми статьями.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} spans without a label were left out.</source>
            <extracomment>prodigy</extracomment>
            <translation>
                <numerusform>Пропущен {n:,} фрагмент без метки.</numerusform>
                <numerusform>Пропущены {n:,} фрагмента без метки.</numerusform>
                <numerusform>Пропущено {n:,} фрагментов без метки.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} stay away: the same ids or texts are there again</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>{n:,} не возвращается: тот же идентификатор или текст уже снова есть</numerusform>
                <numerusform>{n:,} не возвращаются: те же идентификаторы или тексты уже снова есть</numerusform>
                <numerusform>{n:,} не возвращаются: те же идентификаторы или тексты уже снова есть</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} suggestions</source>
            <extracomment>import_samples</extracomment>
            <translation>
                <numerusform>{n:,} подсказка</numerusform>
                <numerusform>{n:,} подсказки</numerusform>
                <numerusform>{n:,} подсказок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} suggestions are lost.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>Утрачена {n:,} подсказка.</numerusform>
                <numerusform>Утрачены {n:,} подсказки.</numerusform>
                <numerusform>Утрачено {n:,} подсказок.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} suggestions here rejected with it</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>здесь вместе с этим отклонена {n:,} подсказка</numerusform>
                <numerusform>здесь вместе с этим отклонены {n:,} подсказки</numerusform>
                <numerusform>здесь вместе с этим отклонено {n:,} подсказок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} there already</source>
            <extracomment>import_dialog, importing</extracomment>
            <translation>
                <numerusform>{n:,} уже есть</numerusform>
                <numerusform>{n:,} уже есть</numerusform>
                <numerusform>{n:,} уже есть</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} things could not be written as they are: see loss_report.jsonl.</source>
            <extracomment>release_report</extracomment>
            <translation>
                <numerusform>{n:,} деталь не удалось записать как есть: см. loss_report.jsonl.</numerusform>
                <numerusform>{n:,} детали не удалось записать как есть: см. loss_report.jsonl.</numerusform>
                <numerusform>{n:,} деталей не удалось записать как есть: см. loss_report.jsonl.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} times in this article</source>
            <extracomment>mark_summary</extracomment>
            <translation>
                <numerusform>{n:,} раз в этой статье</numerusform>
                <numerusform>{n:,} раза в этой статье</numerusform>
                <numerusform>{n:,} раз в этой статье</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} to decide</source>
            <extracomment>mark_rows, mark_summary</extracomment>
            <translation>
                <numerusform>осталось {n:,}</numerusform>
                <numerusform>осталось {n:,}</numerusform>
                <numerusform>осталось {n:,}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} with annotations</source>
            <extracomment>importing</extracomment>
            <translation>
                <numerusform>{n:,} с аннотациями</numerusform>
                <numerusform>{n:,} с аннотациями</numerusform>
                <numerusform>{n:,} с аннотациями</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} with the text of another</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>{n:,} с текстом другой статьи</numerusform>
                <numerusform>{n:,} с текстом другой статьи</numerusform>
                <numerusform>{n:,} с текстом другой статьи</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines “{kind}” were left out: nothing here is like them.</source>
            <extracomment>brat_marks</extracomment>
            <translation>
                <numerusform>Пропущена {n} строка «{kind}»: здесь ничего похожего нет.</numerusform>
                <numerusform>Пропущены {n} строки «{kind}»: здесь ничего похожего нет.</numerusform>
                <numerusform>Пропущено {n} строк «{kind}»: здесь ничего похожего нет.</numerusform>
            </translation>
        </message>
        <message>
            <source>{old} cannot become {new}: the scheme “{scheme}” has no such label.</source>
            <extracomment>changing_suggesters</extracomment>
            <translation>{old} не может стать {new}: в схеме «{scheme}» нет такой метки.</translation>
        </message>
        <message>
            <source>{place:,} of {found:,}</source>
            <extracomment>find_view</extracomment>
            <translation>{place:,} из {found:,}</translation>
        </message>
        <message>
            <source>{place} (article {name})</source>
            <extracomment>wording</extracomment>
            <translation>{place} (статья {name})</translation>
        </message>
        <message>
            <source>{place}, mark {id}</source>
            <extracomment>stored_marks</extracomment>
            <translation>{place}, пометка {id}</translation>
        </message>
        <message>
            <source>{project} — Workbench</source>
            <extracomment>main_window</extracomment>
            <translation>{project} — Workbench</translation>
        </message>
        <message>
            <source>{seconds:.0f} s left</source>
            <extracomment>task_view</extracomment>
            <translation>осталось {seconds:.0f} с</translation>
        </message>
        <message>
            <source>{size:.1f} MB</source>
            <extracomment>backups_dialog</extracomment>
            <translation>{size:.1f} МБ</translation>
        </message>
        <message>
            <source>{verdict}; suggested by {suggester}, {score:.0f}% sure</source>
            <extracomment>mark_model</extracomment>
            <translation>{verdict}; источник подсказки: {suggester}, уверенность {score:.0f} %</translation>
        </message>
        <message numerus="yes">
            <source>{what}, and more in {n:,} other articles</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>{what}, и ещё в {n:,} другой статье</numerusform>
                <numerusform>{what}, и ещё в {n:,} других статьях</numerusform>
                <numerusform>{what}, и ещё в {n:,} других статьях</numerusform>
            </translation>
        </message>
        <message>
            <source>{what}: less</source>
            <extracomment>number_field</extracomment>
            <translation>{what}: меньше</translation>
        </message>
        <message>
            <source>{what}: more</source>
            <extracomment>number_field</extracomment>
            <translation>{what}: больше</translation>
        </message>
        <message>
            <source>– actions an article</source>
            <extracomment>header_view</extracomment>
            <translation>действий на статью: –</translation>
        </message>
        <message>
            <source>– an hour</source>
            <extracomment>header_view</extracomment>
            <translation>– в час</translation>
        </message>
        <message>
            <source>“As the system” follows it, also while the window is open.</source>
            <extracomment>settings</extracomment>
            <translation>«Как в системе» следует за ней и при открытом окне.</translation>
        </message>
        <message>
            <source>“meta” is not an object.</source>
            <extracomment>jsonl</extracomment>
            <translation>«meta» — не объект.</translation>
        </message>
        <message>
            <source>“{blank}{code}” names no language.</source>
            <extracomment>languages</extracomment>
            <translation>«{blank}{code}» не обозначает язык.</translation>
        </message>
        <message>
            <source>“{data}” is not a type with start and end.</source>
            <extracomment>brat_lines</extracomment>
            <translation>«{data}» — не тип с началом и концом.</translation>
        </message>
        <message>
            <source>“{folder}” is deleted already.</source>
            <extracomment>kept_trainings</extracomment>
            <translation>«{folder}» уже удалено.</translation>
        </message>
        <message>
            <source>“{folder}” is in use.</source>
            <extracomment>kept_trainings</extracomment>
            <translation>«{folder}» используется.</translation>
        </message>
        <message>
            <source>“{id}” is no id of an annotation of brat’s.</source>
            <extracomment>brat_lines</extracomment>
            <translation>«{id}» — не идентификатор аннотации brat.</translation>
        </message>
        <message>
            <source>“{key}” cannot be the key of “{name}”.</source>
            <extracomment>keymap</extracomment>
            <translation>«{key}» не может быть клавишей для «{name}».</translation>
        </message>
        <message>
            <source>“{key}” is in the lists of two splits.</source>
            <extracomment>parting</extracomment>
            <translation>«{key}» есть в списках двух частей.</translation>
        </message>
        <message>
            <source>“{name}” belongs to no span, and was left out.</source>
            <extracomment>label_studio_marks</extracomment>
            <translation>«{name}» не относится ни к одному фрагменту и пропущено.</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of a file here.</source>
            <extracomment>release_reading</extracomment>
            <translation>«{name}» не может здесь быть именем файла.</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of a label.</source>
            <extracomment>schemes</extracomment>
            <translation>«{name}» не может быть названием метки.</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of a split.</source>
            <extracomment>splits</extracomment>
            <translation>«{name}» не может быть названием части.</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of an annotator.</source>
            <extracomment>imported_annotators</extracomment>
            <translation>«{name}» не может быть именем разметчика.</translation>
        </message>
        <message>
            <source>“{name}” does not have one tag for each token.</source>
            <extracomment>hugging_face</extracomment>
            <translation>В «{name}» не по одному тегу на каждый токен.</translation>
        </message>
        <message>
            <source>“{name}” holds {value}, and not start, end and label.</source>
            <extracomment>spacy_pairs</extracomment>
            <translation>В «{name}» стоит {value}, а не начало, конец и метка.</translation>
        </message>
        <message>
            <source>“{name}” is a link or no file and was left out.</source>
            <extracomment>archives</extracomment>
            <translation>«{name}» — ссылка или не файл; пропущено.</translation>
        </message>
        <message>
            <source>“{name}” is in the archive twice; the first is read.</source>
            <extracomment>archives</extracomment>
            <translation>«{name}» есть в архиве дважды; читается первый.</translation>
        </message>
        <message>
            <source>“{name}” is no plain file.</source>
            <extracomment>release_reading</extracomment>
            <translation>«{name}» — не обычный файл.</translation>
        </message>
        <message>
            <source>“{name}” is no whole number</source>
            <extracomment>cas_json, cas_xmi</extracomment>
            <translation>«{name}» — не целое число</translation>
        </message>
        <message>
            <source>“{name}” is not a list of objects.</source>
            <extracomment>json_shapes</extracomment>
            <translation>«{name}» — не список объектов.</translation>
        </message>
        <message>
            <source>“{name}” is not a list of spans, each an object with start and end.</source>
            <extracomment>span_records</extracomment>
            <translation>«{name}» — не список фрагментов, каждый из которых объект со start и end.</translation>
        </message>
        <message>
            <source>“{name}” is not a list of spans.</source>
            <extracomment>doccano, spacy_pairs</extracomment>
            <translation>«{name}» — не список фрагментов.</translation>
        </message>
        <message>
            <source>“{name}” is not a list of texts.</source>
            <extracomment>json_shapes</extracomment>
            <translation>«{name}» — не список текстов.</translation>
        </message>
        <message>
            <source>“{name}” is not a list of whole numbers.</source>
            <extracomment>hugging_face</extracomment>
            <translation>«{name}» — не список целых чисел.</translation>
        </message>
        <message>
            <source>“{name}” is not a text, but {value}.</source>
            <extracomment>json_shapes, jsonl</extracomment>
            <translation>«{name}» — не текст, а {value}.</translation>
        </message>
        <message>
            <source>“{name}” is not a whole number, but {value}.</source>
            <extracomment>json_shapes</extracomment>
            <translation>«{name}» — не целое число, а {value}.</translation>
        </message>
        <message>
            <source>“{name}” is not an object, but {value}.</source>
            <extracomment>json_shapes</extracomment>
            <translation>«{name}» — не объект, а {value}.</translation>
        </message>
        <message>
            <source>“{name}” is not part of the release here.</source>
            <extracomment>release_folder</extracomment>
            <translation>«{name}» не относится к выпуску, который здесь лежит.</translation>
        </message>
        <message>
            <source>“{name}” leads out of the archive and was left out.</source>
            <extracomment>archives</extracomment>
            <translation>«{name}» ведёт за пределы архива; пропущено.</translation>
        </message>
        <message>
            <source>“{name}” of {id} was left out: that is no span.</source>
            <extracomment>brat_marks, label_studio_marks</extracomment>
            <translation>«{name}» у {id} пропущено: это не фрагмент.</translation>
        </message>
        <message>
            <source>“{name}” was left out: a name of {longest:,} bytes is longer than disks take, which is {most}.</source>
            <extracomment>archives</extracomment>
            <translation>«{name}» пропущено: в имени {longest:,} байт, а диски допускают не больше {most}.</translation>
        </message>
        <message>
            <source>“{name}” was left out: not every disk takes a colon or NUL in a name.</source>
            <extracomment>archives</extracomment>
            <translation>«{name}» пропущено: не всякий диск допускает в имени двоеточие или NUL.</translation>
        </message>
        <message>
            <source>“{tag}” is no tag such as B-PER, I-PER or O.</source>
            <extracomment>conll_rows</extracomment>
            <translation>«{tag}» — не тег вида B-PER, I-PER или O.</translation>
        </message>
        <message>
            <source>“{words}” does not say how to split.</source>
            <extracomment>splits</extracomment>
            <translation>«{words}» не говорит, как делить.</translation>
        </message>
        <message>
            <source>“{words}” from {old} to {label}</source>
            <extracomment>history_words</extracomment>
            <translation>«{words}»: {old} заменено на {label}</translation>
        </message>
        <message>
            <source>“{words}” is no value of {name}.</source>
            <extracomment>setting_kinds</extracomment>
            <translation>«{words}» — недопустимое значение для {name}.</translation>
        </message>
        <message>
            <source>“{words}” is {label}</source>
            <extracomment>history_words</extracomment>
            <translation>«{words}» — {label}</translation>
        </message>
        <message>
            <source>“{words}” names no list for a split.</source>
            <extracomment>export_choices</extracomment>
            <translation>«{words}» не называет списка для части.</translation>
        </message>
        <message>
            <source>“{words}”, suggested as {label}, {sure:.0f} % sure</source>
            <extracomment>announcing</extracomment>
            <translation>«{words}», предложено как {label}, уверенность {sure:.0f} %</translation>
        </message>
        <message>
            <source>“{words}”, {label}</source>
            <extracomment>announcing</extracomment>
            <translation>«{words}», {label}</translation>
        </message>
        <message>
            <source>“{word}” says of no label what becomes of it.</source>
            <extracomment>intake</extracomment>
            <translation>«{word}» не говорит ни об одной метке, чем она станет.</translation>
        </message>
        <message>
            <source>“{written}” is not a name with an id, as in Theme:T1.</source>
            <extracomment>brat_lines</extracomment>
            <translation>«{written}» — не имя с идентификатором, как Theme:T1.</translation>
        </message>
        <message numerus="yes">
            <source>… and {n:,} more like it</source>
            <extracomment>import_commands</extracomment>
            <translation>
                <numerusform>… и ещё {n:,} такая же</numerusform>
                <numerusform>… и ещё {n:,} такие же</numerusform>
                <numerusform>… и ещё {n:,} таких же</numerusform>
            </translation>
        </message>
    </context>
</TS>
