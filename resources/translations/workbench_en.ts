<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>workbench</name>
        <message numerus="yes">
            <source>accepted {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>accepted {n:,} span</numerusform>
                <numerusform>accepted {n:,} spans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>added {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>added {n:,} span</numerusform>
                <numerusform>added {n:,} spans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After {n:,} articles: {problem}</source>
            <extracomment>docbin</extracomment>
            <translation>
                <numerusform>After {n:,} article: {problem}</numerusform>
                <numerusform>After {n:,} articles: {problem}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After {n:,} rows: {problem}</source>
            <extracomment>parquet</extracomment>
            <translation>
                <numerusform>After {n:,} row: {problem}</numerusform>
                <numerusform>After {n:,} rows: {problem}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All {n:,} articles are done; export makes a dataset of them</source>
            <extracomment>reviewing</extracomment>
            <translation>
                <numerusform>The article is done; export makes a dataset of it</numerusform>
                <numerusform>All {n:,} articles are done; export makes a dataset of them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also {n:,} more of “{words}” here, no longer suggested</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>Also {n:,} more of “{words}” here, no longer suggested</numerusform>
                <numerusform>Also {n:,} more of “{words}” here, no longer suggested</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also {n:,} more of “{words}” here, now {label}</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>Also {n:,} more of “{words}” here, now {label}</numerusform>
                <numerusform>Also {n:,} more of “{words}” here, now {label}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also {n:,} more of “{words}” here, suggested</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>Also {n:,} more of “{words}” here, suggested</numerusform>
                <numerusform>Also {n:,} more of “{words}” here, suggested</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Back at the top, {n:,} still to decide</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>Back at the top, {n:,} still to decide</numerusform>
                <numerusform>Back at the top, {n:,} still to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>F1 {before} → {after} on {n:,} held-out articles, {difference} (95 %: {low} to {high})</source>
            <extracomment>training_words</extracomment>
            <translation>
                <numerusform>F1 {before} → {after} on {n:,} held-out article, {difference} (95 %: {low} to {high})</numerusform>
                <numerusform>F1 {before} → {after} on {n:,} held-out articles, {difference} (95 %: {low} to {high})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>finished the article, {n:,} accepted</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>finished the article, {n:,} accepted</numerusform>
                <numerusform>finished the article, {n:,} accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Finished; {n:,} accepted, undo takes it back</source>
            <extracomment>reviewing</extracomment>
            <translation>
                <numerusform>Finished; {n:,} accepted, undo takes it back</numerusform>
                <numerusform>Finished; {n:,} accepted, undo takes it back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>goes over {n} sentences</source>
            <extracomment>lint_claims</extracomment>
            <translation>
                <numerusform>goes over {n} sentence</numerusform>
                <numerusform>goes over {n} sentences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import {n:,} articles</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>Import {n:,} article</numerusform>
                <numerusform>Import {n:,} articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>imported {n:,} annotations</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>imported {n:,} annotation</numerusform>
                <numerusform>imported {n:,} annotations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Importing {n:,} files</source>
            <extracomment>import_commands</extracomment>
            <translation>
                <numerusform>Importing {n:,} file</numerusform>
                <numerusform>Importing {n:,} files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In {n:,} places the outcome of lost decisions is kept, though nobody can tell how it came about.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>In {n:,} place its outcome is kept, though nobody can tell how it came about.</numerusform>
                <numerusform>In {n:,} places the outcome of lost decisions is kept, though nobody can tell how it came about.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Labels ({n:,})</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>Labels ({n:,})</numerusform>
                <numerusform>Labels ({n:,})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Look at these articles again: {names}.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>Look at this article again: {names}.</numerusform>
                <numerusform>Look at these articles again: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of the {n:,} articles comes into a split: {reason}.</source>
            <extracomment>exporting</extracomment>
            <translation>
                <numerusform>The article comes into no split: {reason}.</numerusform>
                <numerusform>None of the {n:,} articles comes into a split: {reason}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Notes ({n:,})</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>Notes ({n:,})</numerusform>
                <numerusform>Notes ({n:,})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing found in {n:,} finished articles.</source>
            <extracomment>lint_view</extracomment>
            <translation>
                <numerusform>Nothing found in {n:,} finished article.</numerusform>
                <numerusform>Nothing found in {n:,} finished articles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>One of the suggesters {names} has not finished in {seconds:,.0f} seconds and was stopped: {titles}.</source>
            <extracomment>patience</extracomment>
            <translation>
                <numerusform>The suggester {names} has not finished in {seconds:,.0f} seconds and was stopped: {titles}.</numerusform>
                <numerusform>One of the suggesters {names} has not finished in {seconds:,.0f} seconds and was stopped: {titles}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Redo {n:,} decisions?</source>
            <extracomment>turning</extracomment>
            <translation>
                <numerusform>Redo {n:,} decision?</numerusform>
                <numerusform>Redo {n:,} decisions?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rejected {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>rejected {n:,} span</numerusform>
                <numerusform>rejected {n:,} spans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>relabelled {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>relabelled {n:,} span</numerusform>
                <numerusform>relabelled {n:,} spans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>removed {n:,} spans</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>removed {n:,} span</numerusform>
                <numerusform>removed {n:,} spans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>split into {n}</source>
            <extracomment>lint_claims</extracomment>
            <translation>
                <numerusform>split into {n}</numerusform>
                <numerusform>split into {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take {n:,} articles back?</source>
            <extracomment>batches_dialog</extracomment>
            <translation>
                <numerusform>Take {n:,} article back?</numerusform>
                <numerusform>Take {n:,} articles back?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The texts of these articles may be changed: {names}.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>The text of this article may be changed: {names}.</numerusform>
                <numerusform>The texts of these articles may be changed: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The texts of {n:,} articles are lost. What was decided in them is kept out of sight and can be brought back as an import: {names}.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>The text of {n:,} article is lost. What was decided in it is kept out of sight and can be brought back as an import: {names}.</numerusform>
                <numerusform>The texts of {n:,} articles are lost. What was decided in them is kept out of sight and can be brought back as an import: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This format does not tell annotators apart, and several have worked on {n:,} articles.</source>
            <extracomment>exporting</extracomment>
            <translation>
                <numerusform>This format does not tell annotators apart, and several have worked on {n:,} article.</numerusform>
                <numerusform>This format does not tell annotators apart, and several have worked on {n:,} articles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>took {n:,} imported back</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>took {n:,} imported back</numerusform>
                <numerusform>took {n:,} imported back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Undo {n:,} decisions?</source>
            <extracomment>turning</extracomment>
            <translation>
                <numerusform>Undo {n:,} decision?</numerusform>
                <numerusform>Undo {n:,} decisions?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What was annotated in {n:,} articles was left out: {names} has other annotations of them already.</source>
            <extracomment>import_twins</extracomment>
            <translation>
                <numerusform>What was annotated in {n:,} article was left out: {names} has other annotations of it already.</numerusform>
                <numerusform>What was annotated in {n:,} articles was left out: {names} has other annotations of them already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Wrong ({n:,})</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>Wrong ({n:,})</numerusform>
                <numerusform>Wrong ({n:,})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{annotator}: {n:,} articles</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>{annotator}: {n:,} article</numerusform>
                <numerusform>{annotator}: {n:,} articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{kind} ({n:,} spans)</source>
            <extracomment>undoing</extracomment>
            <translation>
                <numerusform>{kind} ({n:,} span)</numerusform>
                <numerusform>{kind} ({n:,} spans)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{kind} in {n:,} articles</source>
            <extracomment>undoing</extracomment>
            <translation>
                <numerusform>{kind} in {n:,} article</numerusform>
                <numerusform>{kind} in {n:,} articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{layer}: {n:,} to decide</source>
            <extracomment>mark_model</extracomment>
            <translation>
                <numerusform>{layer}: {n:,} to decide</numerusform>
                <numerusform>{layer}: {n:,} to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} annotations</source>
            <extracomment>import_samples</extracomment>
            <translation>
                <numerusform>{n:,} annotation</numerusform>
                <numerusform>{n:,} annotations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} annotations were found again by their words, since the text is not as it was.</source>
            <extracomment>web_annotation_marks</extracomment>
            <translation>
                <numerusform>{n:,} annotation was found again by its words, since the text is not as it was.</numerusform>
                <numerusform>{n:,} annotations were found again by their words, since the text is not as it was.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles</source>
            <extracomment>backups_dialog, batches_dialog, import_dialog, queue_filter, recovering, release_report, restoring</extracomment>
            <translation>
                <numerusform>{n:,} article</numerusform>
                <numerusform>{n:,} articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles added</source>
            <extracomment>importing</extracomment>
            <translation>
                <numerusform>{n:,} article added</numerusform>
                <numerusform>{n:,} articles added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles are lost with all that belonged to them.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>{n:,} article is lost with all that belonged to it.</numerusform>
                <numerusform>{n:,} articles are lost with all that belonged to them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles are written.</source>
            <extracomment>export_dialog</extracomment>
            <translation>
                <numerusform>{n:,} article is written.</numerusform>
                <numerusform>{n:,} articles are written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles bring annotations. They become</source>
            <extracomment>import_whose</extracomment>
            <translation>
                <numerusform>{n:,} article brings annotations. They become</numerusform>
                <numerusform>{n:,} articles bring annotations. They become</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles brought back</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>{n:,} article brought back</numerusform>
                <numerusform>{n:,} articles brought back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles imported since are not in it; they stay in a backup of now.</source>
            <extracomment>restoring</extracomment>
            <translation>
                <numerusform>{n:,} article imported since is not in it; it stays in a backup of now.</numerusform>
                <numerusform>{n:,} articles imported since are not in it; they stay in a backup of now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles looked at</source>
            <extracomment>lint_view</extracomment>
            <translation>
                <numerusform>{n:,} article looked at</numerusform>
                <numerusform>{n:,} articles looked at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles so far…</source>
            <extracomment>queue_filter</extracomment>
            <translation>
                <numerusform>{n:,} article so far…</numerusform>
                <numerusform>{n:,} articles so far…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles taken back</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>{n:,} article taken back</numerusform>
                <numerusform>{n:,} articles taken back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions</source>
            <extracomment>backups_dialog, recovering</extracomment>
            <translation>
                <numerusform>{n:,} decision</numerusform>
                <numerusform>{n:,} decisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions and {articles} since are not in it; they stay in a backup of now.</source>
            <extracomment>restoring</extracomment>
            <translation>
                <numerusform>{n:,} decision and {articles} since are not in it; they stay in a backup of now.</numerusform>
                <numerusform>{n:,} decisions and {articles} since are not in it; they stay in a backup of now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions are lost.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>{n:,} decision is lost.</numerusform>
                <numerusform>{n:,} decisions are lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions made since are not in it; they stay in a backup of now.</source>
            <extracomment>restoring</extracomment>
            <translation>
                <numerusform>{n:,} decision made since is not in it; it stays in a backup of now.</numerusform>
                <numerusform>{n:,} decisions made since are not in it; they stay in a backup of now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions redone</source>
            <extracomment>undoing</extracomment>
            <translation>
                <numerusform>{n:,} decision redone</numerusform>
                <numerusform>{n:,} decisions redone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} decisions undone</source>
            <extracomment>undoing</extracomment>
            <translation>
                <numerusform>{n:,} decision undone</numerusform>
                <numerusform>{n:,} decisions undone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} doubtful left</source>
            <extracomment>hint_view</extracomment>
            <translation>
                <numerusform>{n:,} doubtful left</numerusform>
                <numerusform>{n:,} doubtful left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} drafts that were never submitted were left out.</source>
            <extracomment>label_studio</extracomment>
            <translation>
                <numerusform>{n:,} draft that was never submitted was left out.</numerusform>
                <numerusform>{n:,} drafts that were never submitted were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} faults</source>
            <extracomment>importing</extracomment>
            <translation>
                <numerusform>{n:,} fault</numerusform>
                <numerusform>{n:,} faults</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} files</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>{n:,} file</numerusform>
                <numerusform>{n:,} files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} files of annotations have no texts beside them and were not read: {names}.</source>
            <extracomment>passed_over</extracomment>
            <translation>
                <numerusform>{n:,} file of annotations has no text beside it and was not read: {names}.</numerusform>
                <numerusform>{n:,} files of annotations have no texts beside them and were not read: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} files of no known format were passed over: {kinds}.</source>
            <extracomment>passed_over</extracomment>
            <translation>
                <numerusform>{n:,} file of no known format was passed over: {kinds}.</numerusform>
                <numerusform>{n:,} files of no known format were passed over: {kinds}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} findings</source>
            <extracomment>lint_view</extracomment>
            <translation>
                <numerusform>{n:,} finding</numerusform>
                <numerusform>{n:,} findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} findings are left, see the tab.</source>
            <extracomment>lint_commands</extracomment>
            <translation>
                <numerusform>{n:,} finding is left, see the tab.</numerusform>
                <numerusform>{n:,} findings are left, see the tab.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} findings in this article</source>
            <extracomment>lint_view</extracomment>
            <translation>
                <numerusform>{n:,} finding in this article</numerusform>
                <numerusform>{n:,} findings in this article</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} finished articles</source>
            <extracomment>training_dialog</extracomment>
            <translation>
                <numerusform>{n:,} finished article</numerusform>
                <numerusform>{n:,} finished articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} keep the split they have.</source>
            <extracomment>export_dialog</extracomment>
            <translation>
                <numerusform>{n:,} keeps the split it has.</numerusform>
                <numerusform>{n:,} keep the split they have.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} labels are not in the scheme of this project. Say what becomes of them.</source>
            <extracomment>import_labels</extracomment>
            <translation>
                <numerusform>{n:,} label is not in the scheme of this project. Say what becomes of it.</numerusform>
                <numerusform>{n:,} labels are not in the scheme of this project. Say what becomes of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} labels taken out of the scheme: {names}</source>
            <extracomment>imported_labels</extracomment>
            <translation>
                <numerusform>{n:,} label taken out of the scheme: {names}</numerusform>
                <numerusform>{n:,} labels taken out of the scheme: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} marked</source>
            <extracomment>mark_rows</extracomment>
            <translation>
                <numerusform>{n:,} marked</numerusform>
                <numerusform>{n:,} marked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} marks fit no text any more.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>{n:,} mark fits no text any more.</numerusform>
                <numerusform>{n:,} marks fit no text any more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} more</source>
            <extracomment>import_samples</extracomment>
            <translation>
                <numerusform>{n:,} more</numerusform>
                <numerusform>{n:,} more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} of “{words}” here, decided at once</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>{n:,} of “{words}” here, decided at once</numerusform>
                <numerusform>{n:,} of “{words}” here, decided at once</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} places</source>
            <extracomment>elsewhere_view, guidelines_view</extracomment>
            <translation>
                <numerusform>{n:,} place</numerusform>
                <numerusform>{n:,} places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} places put right in {articles:,} articles; undo takes it back</source>
            <extracomment>lint_fixing</extracomment>
            <translation>
                <numerusform>{n:,} place put right in {articles:,} articles; undo takes it back</numerusform>
                <numerusform>{n:,} places put right in {articles:,} articles; undo takes it back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} places put right; undo takes it back</source>
            <extracomment>lint_fixing</extracomment>
            <translation>
                <numerusform>{n:,} place put right; undo takes it back</numerusform>
                <numerusform>{n:,} places put right; undo takes it back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} predictions of what is marked already were left out.</source>
            <extracomment>label_studio_marks</extracomment>
            <translation>
                <numerusform>{n:,} prediction of what is marked already was left out.</numerusform>
                <numerusform>{n:,} predictions of what is marked already were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} reviews of other articles</source>
            <extracomment>batches_dialog</extracomment>
            <translation>
                <numerusform>{n:,} review of other articles</numerusform>
                <numerusform>{n:,} reviews of other articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} reviews of other imports’ articles stay, since their annotators have gone on from them</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>{n:,} review of another import’s article stays, since its annotator has gone on from it</numerusform>
                <numerusform>{n:,} reviews of other imports’ articles stay, since their annotators have gone on from them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} spans</source>
            <extracomment>import_labels, release_report</extracomment>
            <translation>
                <numerusform>{n:,} span</numerusform>
                <numerusform>{n:,} spans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} spans left out: the scheme has no label “{label}” in a layer “{layer}”.</source>
            <extracomment>import_rows</extracomment>
            <translation>
                <numerusform>{n:,} span left out: the scheme has no label “{label}” in a layer “{layer}”.</numerusform>
                <numerusform>{n:,} spans left out: the scheme has no label “{label}” in a layer “{layer}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} spans were left out: their articles were there before, and suggestions come with new articles.</source>
            <extracomment>import_twins</extracomment>
            <translation>
                <numerusform>{n:,} span was left out: its article was there before, and suggestions come with new articles.</numerusform>
                <numerusform>{n:,} spans were left out: their articles were there before, and suggestions come with new articles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} spans without a label were left out.</source>
            <extracomment>prodigy</extracomment>
            <translation>
                <numerusform>{n:,} span without a label was left out.</numerusform>
                <numerusform>{n:,} spans without a label were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} stay away: the same ids or texts are there again</source>
            <extracomment>taking_back</extracomment>
            <translation>
                <numerusform>{n:,} stays away: the same id or text is there again</numerusform>
                <numerusform>{n:,} stay away: the same ids or texts are there again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} suggestions</source>
            <extracomment>import_samples</extracomment>
            <translation>
                <numerusform>{n:,} suggestion</numerusform>
                <numerusform>{n:,} suggestions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} suggestions are lost.</source>
            <extracomment>recovering</extracomment>
            <translation>
                <numerusform>{n:,} suggestion is lost.</numerusform>
                <numerusform>{n:,} suggestions are lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} suggestions here rejected with it</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>{n:,} suggestion here rejected with it</numerusform>
                <numerusform>{n:,} suggestions here rejected with it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} there already</source>
            <extracomment>import_dialog, importing</extracomment>
            <translation>
                <numerusform>{n:,} there already</numerusform>
                <numerusform>{n:,} there already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} things could not be written as they are: see loss_report.jsonl.</source>
            <extracomment>release_report</extracomment>
            <translation>
                <numerusform>{n:,} thing could not be written as it is: see loss_report.jsonl.</numerusform>
                <numerusform>{n:,} things could not be written as they are: see loss_report.jsonl.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} times in this article</source>
            <extracomment>mark_summary</extracomment>
            <translation>
                <numerusform>{n:,} time in this article</numerusform>
                <numerusform>{n:,} times in this article</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} to decide</source>
            <extracomment>mark_rows, mark_summary</extracomment>
            <translation>
                <numerusform>{n:,} to decide</numerusform>
                <numerusform>{n:,} to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} with annotations</source>
            <extracomment>importing</extracomment>
            <translation>
                <numerusform>{n:,} with annotations</numerusform>
                <numerusform>{n:,} with annotations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} with the text of another</source>
            <extracomment>import_dialog</extracomment>
            <translation>
                <numerusform>{n:,} with the text of another</numerusform>
                <numerusform>{n:,} with the text of another</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines “{kind}” were left out: nothing here is like them.</source>
            <extracomment>brat_marks</extracomment>
            <translation>
                <numerusform>A line “{kind}” was left out: nothing here is like it.</numerusform>
                <numerusform>{n} lines “{kind}” were left out: nothing here is like them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{what}, and more in {n:,} other articles</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>{what}, and more in {n:,} other article</numerusform>
                <numerusform>{what}, and more in {n:,} other articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and {n:,} more like it</source>
            <extracomment>import_commands</extracomment>
            <translation>
                <numerusform>… and {n:,} more like it</numerusform>
                <numerusform>… and {n:,} more like it</numerusform>
            </translation>
        </message>
    </context>
</TS>
