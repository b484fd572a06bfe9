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
            <source>finished the article, {n:,} with it</source>
            <extracomment>history_words</extracomment>
            <translation>
                <numerusform>finished the article, {n:,} with it</numerusform>
                <numerusform>finished the article, {n:,} with it</numerusform>
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
            <source>Importing {n:,} files</source>
            <extracomment>projects</extracomment>
            <translation>
                <numerusform>Importing {n:,} file</numerusform>
                <numerusform>Importing {n:,} files</numerusform>
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
            <source>Undo {n:,} decisions?</source>
            <extracomment>turning</extracomment>
            <translation>
                <numerusform>Undo {n:,} decision?</numerusform>
                <numerusform>Undo {n:,} decisions?</numerusform>
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
            <source>{layer}: {n:,} to decide</source>
            <extracomment>mark_model</extracomment>
            <translation>
                <numerusform>{layer}: {n:,} to decide</numerusform>
                <numerusform>{layer}: {n:,} to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} articles</source>
            <extracomment>queue_filter, release</extracomment>
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
            <source>{n:,} articles so far…</source>
            <extracomment>queue_filter</extracomment>
            <translation>
                <numerusform>{n:,} article so far…</numerusform>
                <numerusform>{n:,} articles so far…</numerusform>
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
            <source>{n:,} faults</source>
            <extracomment>importing</extracomment>
            <translation>
                <numerusform>{n:,} fault</numerusform>
                <numerusform>{n:,} faults</numerusform>
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
            <source>{n:,} finished articles, as JSONL with a dataset card.</source>
            <extracomment>export_dialog</extracomment>
            <translation>
                <numerusform>{n:,} finished article, as JSONL with a dataset card.</numerusform>
                <numerusform>{n:,} finished articles, as JSONL with a dataset card.</numerusform>
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
            <source>{n:,} spans</source>
            <extracomment>release</extracomment>
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
            <source>{n:,} suggestions here rejected with it</source>
            <extracomment>status_words</extracomment>
            <translation>
                <numerusform>{n:,} suggestion here rejected with it</numerusform>
                <numerusform>{n:,} suggestions here rejected with it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:,} there already</source>
            <extracomment>importing</extracomment>
            <translation>
                <numerusform>{n:,} there already</numerusform>
                <numerusform>{n:,} there already</numerusform>
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
    </context>
</TS>
