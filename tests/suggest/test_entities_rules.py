"""The rules together, without a pipeline: what one found in a text, and what is suggested."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.suggest import bracketed
from workbench.core.articles import Article, Zone
from workbench.suggest.entity_rules import find_entities
from workbench.suggest.gazetteer import EMPTY, Gazetteer
from workbench.suggest.mentions import AMOUNTS, NAMES, Mention

KNOWN = Gazetteer(
    sure={"India": "GPE", "Russia": "GPE", "US": "GPE", "Indo-Russian": "NORP", "Western": "NORP", "UN": "ORG"},
    likely={"Kremlin": "ORG", "Jordan": "GPE", "Apple": "ORG"},
    never={"Ministry", "CEO", "TV"},
)

RULES = {
    # the same name everywhere
    "every occurrence": (
        "[Peskov|PERSON] spoke. Then Peskov left, but not Peskovs.",
        "[Peskov|PERSON] spoke. Then [Peskov|PERSON] left, but not Peskovs.",
    ),
    "label by vote": (
        "[Zorg|ORG] and [Zorg|ORG] and [Zorg|GPE].",
        "[Zorg|ORG] and [Zorg|ORG] and [Zorg|ORG].",
    ),
    "surname follows the full name": (
        "[Ajai Malhotra|PERSON] came. [Malhotra|ORG] was clear.",
        "[Ajai Malhotra|PERSON] came. [Malhotra|PERSON] was clear.",
    ),
    "surname that the pipeline missed": (
        "[Narendra Modi|PERSON] and Modi.",
        "[Narendra Modi|PERSON] and [Modi|PERSON].",
    ),
    "surname with a particle": (
        "[Ursula von der Leyen|PERSON] and von der Leyen.",
        "[Ursula von der Leyen|PERSON] and [von der Leyen|PERSON].",
    ),
    "end of a first name is no particle": (
        "[Maribel Rojas|PERSON] and Rojas.",
        "[Maribel Rojas|PERSON] and [Rojas|PERSON].",
    ),
    "full name follows the surname": (
        "[Busi Mkhwe|ORG] is heard. [Mkhwe|PERSON] and [Mkhwe|PERSON] left.",
        "[Busi Mkhwe|PERSON] is heard. [Mkhwe|PERSON] and [Mkhwe|PERSON] left.",
    ),
    "name taken for a date": (
        "[Anna Mkhwe|PERSON] and [Mkhwe|DATE].",
        "[Anna Mkhwe|PERSON] and [Mkhwe|PERSON].",
    ),
    "month that is a surname": ("[Theresa May|PERSON] in [May|DATE].", "[Theresa May|PERSON] in [May|DATE]."),
    "common word of the text is not repeated": (
        "[John Sun|PERSON] saw the sun. Sun is bright.",
        "[John Sun|PERSON] saw the sun. Sun is bright.",
    ),
    # what is around a name, and its shape
    "after a title": ("Mr [Zorg|ORG] and Mr [Zorg|ORG].", "Mr [Zorg|PERSON] and Mr [Zorg|PERSON]."),
    "in a place": ("in [Marsabit|PERSON] and near [Marsabit|PERSON]", "in [Marsabit|GPE] and near [Marsabit|GPE]"),
    "an organisation by its last word": ("[Zorg University|GPE]", "[Zorg University|ORG]"),
    "a river": ("[Zorg River|GPE]", "[Zorg River|LOC]"),
    "a state with its party": (
        "Rep. [Lee|PERSON] ([R-Texas|GPE]) and Sen. [Ito|PERSON], [D-N.C.|GPE], on [D-Day|EVENT]",
        "Rep. [Lee|PERSON] (R-[Texas|GPE]) and Sen. [Ito|PERSON], D-[N.C.|GPE], on [D-Day|EVENT]",
    ),
    "a day and a part of it": (
        "on [Tuesday|DATE] [evening|TIME], [Friday|DATE] [10 a.m.|TIME] and this [morning|TIME]",
        "on [Tuesday evening|TIME], [Friday|DATE] [10 a.m.|TIME] and this [morning|TIME]",
    ),
    "a designation with a name": (
        "An [A-10 Warthog|PRODUCT] and two F-16s met an [F/A-18|ORG] and a Shahed-136.",
        "An [A-10 Warthog|PRODUCT] and two [F-16s|PRODUCT] met an [F/A-18|PRODUCT] and a [Shahed-136|PRODUCT].",
    ),
    "from a percentage to another": (
        "2-3 per cent, 10–15% or 4 to 5 percent, -7%",
        "[2-3 per cent|PERCENT], [10–15%|PERCENT] or [4 to 5 percent|PERCENT], -[7%|PERCENT]",
    ),
    # gazetteer
    "known and missed": ("despite Western sanctions", "despite [Western|NORP] sanctions"),
    "known and mislabelled": ("[Russia|PERSON] said", "[Russia|GPE] said"),
    "likely only settles the label": ("Jordan and [Apple|PERSON]", "Jordan and [Apple|ORG]"),
    "longer than known": ("[Bank of India|ORG]", "[Bank of India|ORG]"),
    "not within a word": ("Indiana and Russian", "Indiana and Russian"),
    "never alone": ("the [Ministry|ORG] and a [CEO|ORG]", "the Ministry and a CEO"),
    "currency is no country": ("[US|GPE] dollars", "US dollars"),
    # compounds
    "two in one": ("[India-Russia|NORP] ties", "[India|GPE]-[Russia|GPE] ties"),
    "two, missed": ("India–Russia ties", "[India|GPE]–[Russia|GPE] ties"),
    "known as one": ("[Indo-Russian|ORG] ties", "[Indo-Russian|NORP] ties"),
    "hyphen of a name": ("[Kim Yo-jong|PERSON]", "[Kim Yo-jong|PERSON]"),
    "prefix": ("[pro-Taiwan|NORP] and [anti-Zorgian|NORP]", "pro-[Taiwan|NORP] and anti-[Zorgian|NORP]"),
    "suffix": ("[Zorg-led|GPE] talks in [Zorg|GPE]", "[Zorg|GPE]-led talks in [Zorg|GPE]"),
    "one in two": ("in [San Luis|GPE] [Potosí|GPE]", "in [San Luis Potosí|GPE]"),
    "two that are known": ("[India|GPE] [Russia|GPE] ties", "[India|GPE] [Russia|GPE] ties"),
    # acronyms, designations, campaigns, URLs
    "acronym in brackets": (
        "the [Zorg Trade Union|ORG] (ZTU). Then ZTU",
        "the [Zorg Trade Union|ORG] ([ZTU|ORG]). Then [ZTU|ORG]",
    ),
    "acronym gives the edges": (
        "the Office for [Zorg|GPE] Affairs (OZA)",
        "the [Office for Zorg Affairs|ORG] ([OZA|ORG])",
    ),
    "acronym without brackets": ("a ZTU member of ZTU", "a ZTU member of ZTU"),
    "acronym that is a word": ("sets (TV) and TV", "sets (TV) and TV"),
    "shouting is no acronym": ("BREAKING NEWS NOW (NOW) ALSO NOW", "BREAKING NEWS NOW (NOW) ALSO NOW"),
    "designation": ("S-400 systems and [Su-57|ORG] jets", "[S-400|PRODUCT] systems and [Su-57|PRODUCT] jets"),
    "not a designation": ("COVID-19 and G-20 and EU-2 and 9-11", "COVID-19 and G-20 and EU-2 and 9-11"),
    "campaign": ("“Make in India” again", "“[Make in India|EVENT]” again"),
    "address": ("see https://india.in/India and India", "see https://india.in/India and [India|GPE]"),
    "handle": ("by @India and me@India.org", "by @India and me@India.org"),
    # buildings
    "plant": ("the [Kudankulam|GPE] plant", "the [Kudankulam plant|FAC]"),
    "plant of a country": ("a [India|GPE] plant", "a [India|GPE] plant"),
    "seat as a place": ("met in the [Kremlin|ORG].", "met in the [Kremlin|FAC]."),
    "seat that acts": ("The [Kremlin|FAC] said.", "The [Kremlin|ORG] said."),
    # doubts
    "small letters": ("a [guayabo|PERSON] tree", "a guayabo tree"),
    "small nationality": ("la [russe|NORP] armée", "la [russe|NORP] armée"),
    "script without capitals": ("[東京|GPE]", "[東京|GPE]"),
    "common word": ("[Court|ORG] papers, a court said", "Court papers, a court said"),
    "the person": ("the [Zorgo|PERSON].", "the Zorgo."),
    "the person, of something": ("the [Zorgo|PERSON] administration", "the [Zorgo|PERSON] administration"),
    # amounts
    "sum without its sign": ("a loan of $[500,000|MONEY] now", "a loan of [$500,000|MONEY] now"),
    "sum with its code": ("US$[2.4 million|MONEY]", "[US$2.4 million|MONEY]"),
    "sum in words": ("about 1,500 yen each", "about [1,500 yen|MONEY] each"),
    "percent taken for a sum": ("[three per cent|MONEY]", "[three per cent|PERCENT]"),
    "day in figures": ("on 2025-12-01 as 2025-12-41", "on [2025-12-01|DATE] as 2025-12-41"),
    "bare number": ("[60 billion|MONEY] and [22|QUANTITY]", "60 billion and 22"),
    "year": ("in [2019|DATE]", "in [2019|DATE]"),
    "how often": ("an [annual|DATE] summit", "an annual summit"),
}


@pytest.mark.parametrize(("found", "suggested"), RULES.values(), ids=RULES)
def test_rules(found: str, suggested: str) -> None:
    text, mentions = bracketed.read(found)
    assert bracketed.write(text, find_entities(Article("a", text), mentions, KNOWN)) == suggested


HEADLINE = "[Putin Defends|PERSON] India Ties, [Slams Zorg|ORG]\n\nPresident [Putin|PERSON] spoke at length of ties."


def test_a_headline_keeps_what_the_body_or_the_gazetteer_knows() -> None:
    text, mentions = bracketed.read(HEADLINE)
    expected = (
        "[Putin|PERSON] Defends [India|GPE] Ties, Slams Zorg\n\nPresident [Putin|PERSON] spoke at length of ties."
    )
    assert bracketed.write(text, find_entities(Article("a", text), mentions, KNOWN)) == expected


def test_a_text_that_is_all_headline_keeps_its_entities() -> None:
    text, mentions = bracketed.read("[Zorg|PERSON] Slams [Blubb|ORG] Over Trade Ties")
    assert find_entities(Article("a", text), mentions, EMPTY) == mentions


def test_a_title_zone_makes_a_headline_of_a_short_line() -> None:
    text, mentions = bracketed.read("[Zorg Slams|ORG]\n\n[Zorg|PERSON] spoke.")
    article = Article("a", text, zones=(Zone("title", 0, 10),))
    expected = "[Zorg|PERSON] Slams\n\n[Zorg|PERSON] spoke."
    assert bracketed.write(text, find_entities(article, mentions, EMPTY)) == expected


def test_a_blank_mention_is_none_whatever_white_space_it_is_of() -> None:
    text = "the \x0c Zorg\x0b spoke"
    found = [Mention(3, 5, "EVENT"), Mention(6, 11, "PERSON")]
    assert [m.form(text) for m in find_entities(Article("a", text), found, EMPTY)] == ["Zorg"]


@given(st.data())
def test_any_text_gives_ordered_ranges_inside_it(data: st.DataObject) -> None:
    words = st.sampled_from(
        ["India", "Russia", "the", "Mr", "Zorg", "ABC", "(ABC)", "-", "’s", "$5", "\n", "“", "x.com"]
    )
    text = data.draw(st.lists(words | st.text(max_size=4), max_size=20).map(" ".join))
    ends = st.integers(0, len(text))
    drawn = data.draw(st.lists(st.tuples(ends, ends, st.sampled_from(sorted(NAMES | AMOUNTS))), max_size=6))
    found, done = [], 0
    for start, end, label in sorted(drawn):
        if done <= start < end:
            found.append(Mention(start, end, label))
            done = end
    edges = [0, *(e for m in find_entities(Article("a", text), found, KNOWN) for e in (m.start, m.end)), len(text)]
    assert edges == sorted(edges)
    assert all(start < end for start, end in zip(edges[1:-1:2], edges[2:-1:2], strict=True))
