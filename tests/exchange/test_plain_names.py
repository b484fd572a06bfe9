"""Names without blanks: different names stay different, and the known ones come back."""

import re

from hypothesis import given
from hypothesis import strategies as st

from workbench.exchange.plain_names import PlainNames, is_written_for

NAMES = st.lists(
    st.text(st.sampled_from("aB_- :é|Ж"), max_size=4) | st.sampled_from(["a_b", "a b", "same-as"]), unique=True
)


def test_known_names_are_written_most_plainly() -> None:
    names = PlainNames(["a b", "PERSON", "check-worthy", "event or property"])
    assert [names.plain(name) for name in ("a b", "PERSON", "check-worthy", "event or property", "GPE")] == [
        "a_b", "PERSON", "check-worthy", "event_or_property", "GPE"
    ]  # fmt: skip
    assert names.name("event_or_property") == "event or property"
    assert names.name("somebody-elses") == "somebody-elses"


def test_a_name_that_is_taken_is_written_otherwise() -> None:
    names = PlainNames(["a b", "a_b", "a:b"], reserved=["same-as"])
    plain = [names.plain(name) for name in ("a_b", "a b", "a:b", "same-as", "a?b")]
    assert len(set(plain)) == len(plain)
    assert plain[0] == "a_b"
    assert "same-as" not in plain
    assert is_written_for(plain[1], "a b")
    assert not is_written_for(plain[1], "a:b")


@given(known=NAMES, others=NAMES)
def test_different_names_stay_different(known: list[str], others: list[str]) -> None:
    names = PlainNames(known, reserved=["same-as"])
    both = dict.fromkeys([*known, *others])
    plain = {name: names.plain(name) for name in both}
    assert len(set(plain.values())) == len(both)
    assert all(re.fullmatch("[A-Za-z0-9_][A-Za-z0-9_-]*", name) for name in plain.values())
    assert all(names.name(plain[name]) == name for name in known)
    assert "same-as" not in plain.values()
