"""Sums, percentages and days by their shape: a pipeline often leaves the currency out, or takes one for the other."""

import re
from collections.abc import Iterator

from workbench.suggest.mentions import PATTERN, Mention

# No number of this length is a sum; without a bound, a long column of figures would take hours.
_NUMBER = r"\d(?:[\d.,]{0,30}\d)?"
_SCALE = r"(?:\s?-?(?:hundred|thousand|million|billion|trillion|crore|lakh|bn|mn|tn|m|k|b)\b)"
_SHORT_CODE = r"US|NT|HK|NZ|A|C|S|R|J|Z"
_CODE = (
    rf"(?:USD|EUR|GBP|JPY|CNY|RMB|INR|RUB|Rs|Tk|RM|Dhs?|AED|QR|SAR|SR|KD|KS[hH]|Ksh|NGN|ZAR|CHF|MNT|BND|{_SHORT_CODE})"
)
_SIGN = r"[$€£¥₹₡₦₱₩₽₪₺₫₵]"
_CURRENCY = (
    r"(?:US |American |Australian |Canadian |Hong Kong |Singapore )?"
    r"(?:dollars|cents|euros?|pounds|rubles|roubles|rupees|yuan|yen|won|baht|pesos|reais|rand|naira|shillings|dirhams|"
    r"riyals|dinars|francs|lira|crowns|zlotys|ringgit|rupiah|taka|cedis|colones)"
)
_SUM = re.compile(
    rf"(?<![\w$])(?:(?:{_CODE}\s?)?{_SIGN}\s?{_NUMBER}{_SCALE}?|(?:{_CODE})\.?\s?{_NUMBER}{_SCALE}?(?!\w)|"
    rf"{_NUMBER}{_SCALE}?\s{_CURRENCY})(?!\w)"
)
# "A 5" is no sum: short codes need their sign, as in "A$5".
_WITHOUT_SIGN = re.compile(rf"(?:{_SHORT_CODE})\.?\s?\d")
_PERCENT = re.compile(
    rf"(?<![\w.])(?:{_NUMBER}(?:\s?[-–]\s?|\sto\s))?{_NUMBER}\s?(?:%|(?:per\s?cent|percentage points?|pc)\b)"
)
_DAY = re.compile(r"(?<![\w.-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\w-])")
_SAYS_PERCENT = re.compile(r"(?:%|\bper\s?cent)$")
_BARE = re.compile(rf"{_NUMBER}(?:\s(?:hundred|thousand|million|billion|trillion))?")
_HOW_OFTEN = frozenset({"annual", "annually", "daily", "weekly", "monthly", "quarterly", "yearly", "nightly", "hourly"})


def amounts(text: str) -> Iterator[Mention]:
    """Sums of money with their currency, percentages, and days such as 2025-12-01."""
    for match in _SUM.finditer(text):
        if not _WITHOUT_SIGN.match(match.group()):
            yield Mention(match.start(), match.end(), "MONEY", PATTERN)
    for match in _PERCENT.finditer(text):
        yield Mention(match.start(), match.end(), "PERCENT", PATTERN)
    for match in _DAY.finditer(text):
        yield Mention(match.start(), match.end(), "DATE", PATTERN)


def amount_label(form: str, label: str) -> str:
    """PERCENT for what says so, whatever the pipeline called it; other labels stay."""
    return "PERCENT" if label == "MONEY" and _SAYS_PERCENT.search(form) else label


def is_bare(form: str, label: str) -> bool:
    """Whether an amount is a number without a unit that is no year, or a word for how often."""
    if label == "DATE" and len(form) == 4 and form.isdigit():
        return False
    return form.lower() in _HOW_OFTEN or _BARE.fullmatch(form) is not None
