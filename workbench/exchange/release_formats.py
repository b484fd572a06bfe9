"""The table of formats that a release can be written in, by name."""

from workbench.core.phrases import phrase
from workbench.exchange.by_name import by_name
from workbench.exchange.release_format import ReleaseFormat
from workbench.exchange.workbench_release import WORKBENCH


def release_formats() -> tuple[ReleaseFormat, ...]:
    """All of them. They bring fifty modules along, which no window has to wait for when it starts."""
    from workbench.exchange.brat_release import BRAT
    from workbench.exchange.cas_release import CAS_JSON, CAS_XMI
    from workbench.exchange.conll_release import CONLL
    from workbench.exchange.docbin_release import DOCBIN
    from workbench.exchange.doccano_release import DOCCANO, DOCCANO_LABELS
    from workbench.exchange.hugging_face_release import HUGGING_FACE, HUGGING_FACE_PARQUET
    from workbench.exchange.label_studio_release import LABEL_STUDIO
    from workbench.exchange.prodigy_release import PRODIGY, PRODIGY_NER
    from workbench.exchange.web_annotation_release import WEB_ANNOTATION

    return (
        WORKBENCH,
        DOCCANO,
        DOCCANO_LABELS,
        PRODIGY,
        PRODIGY_NER,
        LABEL_STUDIO,
        WEB_ANNOTATION,
        BRAT,
        CONLL,
        DOCBIN,
        HUGGING_FACE,
        HUGGING_FACE_PARQUET,
        CAS_XMI,
        CAS_JSON,
    )


def release_format(name: str) -> ReleaseFormat:
    """The format of that name; raises Problem where there is none."""
    if name == WORKBENCH.name:
        return WORKBENCH
    return by_name(release_formats(), name, phrase("There is no format “{name}” to export."))
