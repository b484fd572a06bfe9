import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.zones import TextFacts, read_zones

SEEDS = Path(__file__).parents[2] / "seeds"
REPORT = "President Vladimir Putin arrived in the Indian capital on Thursday for a two-day visit, officials said."


def zones(text: str) -> list[tuple[str, str]]:
    return [(zone.kind, text[zone.start : zone.end]) for zone in read_zones(text).zones]


def seed(number: int) -> str:
    (path,) = SEEDS.glob(f"00{number}_*.txt")
    return path.read_bytes().decode()


SAMPLES: list[tuple[int, bool, str, list[tuple[str, str]], dict[str, str]]] = [
    (
        0,
        False,
        "Vladimir Putin has reaffirmed Russia’s stance on its evolving relationship with…",
        [("credit", "Based On ANI Report")],
        {"source": "ANI", "credit": "Based On ANI Report"},
    ),
    (
        1,
        False,
        "Russian President Vladimir Putin has affirmed that the growing partnership…",
        [("dateline", "New Delhi:")],
        {"dateline": "New Delhi"},
    ),
    (
        2,
        True,
        "Putin Defends India-Russia Ties, Slams US Pressure on Trade",
        [
            ("title", "Putin Defends India-Russia Ties, Slams US Pressure on Trade"),
            ("credit", "Image Source: Internet"),
        ],
        {"credit": "Image Source: Internet"},
    ),
    (
        3,
        False,
        "Russian President Vladimir Putin's forthcoming visit to India signifies the…",
        [("date", "date 2025-12-01")],
        {"published": "2025-12-01"},
    ),
    (4, False, "Ahead of President Vladimir Putin’s significant visit to New Delhi, Russia has…", [], {}),
]


@pytest.mark.parametrize(("number", "has_line", "title", "found", "meta"), SAMPLES)
def test_the_samples(
    number: int, has_line: bool, title: str, found: list[tuple[str, str]], meta: dict[str, str]
) -> None:
    text = seed(number)
    reading = read_zones(text)
    assert zones(text) == found
    assert (reading.title, dict(reading.meta), reading.has_title_line) == (title, meta, has_line)


@pytest.mark.parametrize(
    ("dateline", "meta"),
    [
        ("NEW DELHI, Dec 4 (Reuters) -", {"dateline": "NEW DELHI", "source": "Reuters"}),
        ("NEW DELHI/MOSCOW, Dec 4, 2025 (Reuters) -", {"dateline": "NEW DELHI/MOSCOW", "published": "2025-12-04"}),
        ("New Delhi [India], December 4 (ANI):", {"dateline": "New Delhi", "source": "ANI"}),
        ("New Delhi, Dec 4 (PTI)", {"dateline": "New Delhi", "source": "PTI"}),
        ("New Delhi: Dec 4 (PTI)", {"dateline": "New Delhi", "source": "PTI"}),
        ("WASHINGTON (AP) —", {"dateline": "WASHINGTON", "source": "AP"}),
        ("FLINT, Mich., Oct. 4 (UPI) —", {"dateline": "FLINT", "source": "UPI"}),
        ("WASHINGTON, Dec. 4, 2025 /PRNewswire/ --", {"source": "PRNewswire", "published": "2025-12-04"}),
        ("MOSCOW —", {"dateline": "MOSCOW"}),
        ("ATLANTIC CITY --", {"dateline": "ATLANTIC CITY"}),
        ("Rio de Janeiro (AFP) –", {"dateline": "Rio de Janeiro", "source": "AFP"}),
        ("Doha:", {"dateline": "Doha"}),
        ("(ANI):", {"source": "ANI"}),
    ],
)
def test_datelines(dateline: str, meta: dict[str, str]) -> None:
    text = f"{dateline} {REPORT}"
    reading = read_zones(text)
    assert zones(text) == [("dateline", dateline)]
    assert meta.items() <= reading.meta.items()
    assert reading.title.startswith("President Vladimir Putin")
    titled = f"Putin is in Delhi for two days.\n\n{text}"
    assert zones(titled)[-1] == ("dateline", dateline)


def test_datelines_in_other_scripts() -> None:
    text = "नई दिल्ली: रूस के राष्ट्रपति व्लादिमीर पुतिन गुरुवार को भारत की यात्रा पर पहुंचे।"
    assert zones(text) == [("dateline", "नई दिल्ली:")]


@pytest.mark.parametrize(
    "text",
    [
        f"Putin: {REPORT}",
        f"Analysis: {REPORT}",
        f"TAPPER: {REPORT}",
        f"EXCLUSIVE — {REPORT}",
        "NATO — the alliance of 32 states that has supported Ukraine since 2022 — met on Thursday in Brussels.",
        "Moscow - which had denied everything - now says that it was there all along, according to its minister.",
        "Source: reports are wrong, said Putin on Thursday in Moscow.",
        "Video by Putin shows that he came to Delhi. It is not clear when.",
        "Based on reports from Moscow, the deal is done.",
        "From reports by the ministry it is clear that it won.",
        "Reporting by state media has been one-sided, Putin said on Thursday.",
        "Editing by hand is hard work.",
        "Posted by Putin on Telegram, the message said that India is a friend.",
        "Follow the money on X, he said, and you will see who pays.",
        "Copyright law does not help authors, the minister said on Thursday.",
        "This story is published in the hope that someone answers.",
        "By Monday, Putin was back in Moscow and said so.",
        "December 4, 2025 was the day on which Putin came to Delhi.",
        "2025-12-04, the day on which Putin came to Delhi, was a Thursday.",
        "Russian President Vladimir Putin said on\nThursday that he would come to Delhi. He\nsaid so in an interview.",
        "He came (as he had promised the agency).",
        "He had worked for Reuters (and before that for the BBC).",
    ],
)
@pytest.mark.parametrize("rest", ["", f"\n\n{REPORT}", f"\n{REPORT}\n{REPORT}"])
def test_a_sentence_is_no_zone(text: str, rest: str) -> None:
    assert zones(text + rest) == []
    assert zones(f"{REPORT}\n\n{text}") == []


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("By Jane Doe", "credit"),
        ("By Jane Doe and Lawrence O’Neil, Associated Press", "credit"),
        ("Reporting by Jane Doe in Moscow; Editing by John Roe", "credit"),
        ("(Additional reporting by Jane Doe; Writing by John Roe)", "credit"),
        ("With inputs from ANI", "credit"),
        ("(With agency inputs)", "credit"),
        ("— PTI", "credit"),
        ("(Reuters)", "credit"),
        ("© 2025 The Example. All rights reserved.", "credit"),
        ("Photo Credit: Getty Images", "credit"),
        ("Photo: Reuters", "credit"),
        ("Image Courtesy: X/@narendramodi", "credit"),
        ("https://example.org/news/1", "credit"),
        ("This story has been published from a wire agency feed without modifications to the text.", "credit"),
        ("Follow Jane Doe on Twitter @janedoe.", "credit"),
        ("Photo: Putin and Modi shake hands at the airport in Delhi.", "caption"),
        ("FILE PHOTO: Putin and Modi meet in Moscow, July 9, 2024.", "caption"),
        ("December 4, 2025", "date"),
        ("Thursday, 4 December 2025, 10:30 am IST", "date"),
        ("Published: 2025-12-04T10:30:00Z | Updated: 2025-12-05", "date"),
        ("Updated - December 04, 2025 10:30 am IST", "date"),
    ],
)
def test_lines_above_and_below_the_report(line: str, kind: str) -> None:
    assert zones(f"{line}\n\n{REPORT}\n{REPORT}") == [(kind, line)]
    assert zones(f"{REPORT}\n{REPORT}\n\n  {line} \n\n\n") == [(kind, line)]
    assert zones(f"Putin Comes to Delhi\n{line}\n\n{REPORT}") == [("title", "Putin Comes to Delhi"), (kind, line)]


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("December 4, 2025", "2025-12-04"),
        ("4th Dec. 2025", "2025-12-04"),
        ("Published: 2025-12-04T10:30:00+05:30", "2025-12-04"),
        ("04.12.2025", "2025-12-04"),
        ("13/12/2025", "2025-12-13"),
        ("12/13/2025", "2025-12-13"),
        ("4/12/2025", None),
        ("2025-13-45", None),
        ("February 30, 2025", None),
    ],
)
def test_dates_are_read_only_where_they_are_certain(words: str, iso: str | None) -> None:
    assert read_zones(f"{words}\n\n{REPORT}").meta.get("published") == iso


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Putin comes to Delhi for talks\n\n{REPORT}", True),
        (f"Putin Comes to Delhi for Talks, Leaves Moscow.\n\n{REPORT}", True),
        (f"Will Putin Come to Delhi?\n\n{REPORT}", True),
        (f"“We Are Friends,” Says Putin\n{REPORT} {REPORT}", True),
        (f"रूस के राष्ट्रपति भारत में\n\n{REPORT}", True),
        (f"Putin came to Delhi for talks.\n\n{REPORT}", False),
        (f"Why would Putin come to Delhi at all?\n\n{REPORT}", False),
        (f"He said this in Delhi:\n\n{REPORT}", False),
        (f"- Putin comes to Delhi\n- Modi is glad\n\n{REPORT}", False),
        ("Putin comes to Delhi for talks", False),
        ("Putin\nModi\nTrump\nXi", False),
    ],
)
def test_title_lines(text: str, title: bool) -> None:
    assert read_zones(text).has_title_line is title
    assert read_zones(text).title[:4] == text[:4]


def test_stated_title_and_language() -> None:
    text = f"Title: Putin in Delhi\nLanguage: en\nSource: TASS\n\n{REPORT}"
    reading = read_zones(text)
    assert reading.title == "Putin in Delhi"
    assert reading.meta == {"language": "en", "source": "TASS", "credit": "Source: TASS"}


def test_a_credit_in_brackets_at_the_end_of_the_last_paragraph() -> None:
    text = f"NEW DELHI: {REPORT} He leaves on Friday. (With inputs from PTI and ANI)"
    assert zones(text) == [("dateline", "NEW DELHI:"), ("credit", "(With inputs from PTI and ANI)")]


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n\n", "\u2028", "By Jane Doe", "2025-12-01", "(ANI)", "x" * 500, "👨‍👩‍👧" * 90]
)
def test_texts_of_nothing_much(text: str) -> None:
    check(text)


def test_a_derived_title_does_not_cut_a_picture_in_two() -> None:
    family = "👨\u200d👩\u200d👧\u200d👦"
    assert read_zones(family * 60).title == family * 11 + "…"


def check(text: str) -> TextFacts:
    reading = read_zones(text)
    end = 0
    for zone in reading.zones:
        assert zone.kind in {"title", "dateline", "date", "credit", "caption"}
        assert end <= zone.start < zone.end <= len(text)
        assert text[zone.start : zone.end].strip()
        end = zone.end
    assert bool(reading.title) or not text.strip()
    assert "\n" not in reading.title
    if (published := reading.meta.get("published")) is not None:
        date.fromisoformat(published)
    json.dumps(dict(reading.meta))
    return reading


LINES = st.sampled_from(
    [
        "NEW DELHI, Dec 4 (Reuters) -", "New Delhi:", "Putin in Delhi", "By Jane Doe", "date 2025-12-01", "(ANI)", "",
        " ",
        "Image Source: Internet", "Photo: AP",
        "Title: Hello there", "Language: hi", REPORT, "रूस के राष्ट्रपति", "قال الرئيس",
        "4/12/2025", "\u2028", "\xa0", "e\u0301", "👨‍👩‍👧", "(", ")", ":", "—",
    ]
)  # fmt: skip


@given(st.lists(LINES, max_size=12), st.sampled_from(["\n", "\n\n", " ", "\u2028"]))
def test_zones_lie_in_the_text_and_apart(lines: list[str], between: str) -> None:
    check(between.join(lines))


@given(st.text(alphabet="ABab1 \n.,:;-–—()[]/@©'’\xa0\u2028é\u0301👨\u200d", max_size=400))
def test_no_text_breaks_the_reader(text: str) -> None:
    check(text)


@pytest.mark.parametrize(
    "text",
    [
        "word " * 2_000_000,
        "\n" * 5_000_000,
        "x" + " " * 5_000_000 + "y",
        "By Jane Doe\n" * 300_000,
        "A" * 5_000_000,
        "(" * 1_000_000,
        "A-" * 2_000_000,
        "1/" * 2_000_000,
        ("A.B " * 70 + "\n") * 20_000,
    ],
    ids=lambda text: repr(text[:12]),
)
@pytest.mark.timeout(20)
def test_only_the_edges_of_a_long_article_are_looked_at(text: str) -> None:
    check(text)
