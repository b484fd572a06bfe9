"""Stands in for what learns, in the process that does it: writes a small folder, or fails in one way or another."""

import os
import signal
import time

from workbench.core.outcomes import Outcomes
from workbench.core.problems import Problem
from workbench.core.trainings import Comparison
from workbench.session.training_work import TrainingOrder, TrainingResult, train_and_compare
from workbench.suggest.training import Tell


def better(order: TrainingOrder, tell: Tell) -> TrainingResult:
    return _outcome(order, tell, after=0.75)


def worse(order: TrainingOrder, tell: Tell) -> TrainingResult:
    return _outcome(order, tell, after=0.45)


def _outcome(order: TrainingOrder, tell: Tell, *, after: float) -> TrainingResult:
    (order.draft / "ner").mkdir(parents=True)
    (order.draft / "ner" / "model").write_text(f"{order.layer} {after}")
    tell(0.5)
    tell(1.0)
    difference = after - 0.5
    comparison = Comparison(12, 0.5, after, difference - 0.02, difference + 0.02, 1.0 if difference > 0 else 0.0)
    outcomes = (Outcomes(order.layer, "PERSON", "entities", f"trained {after}", 0.2, 9, 1),)
    return TrainingResult(comparison, outcomes, (1, 2, 3))


def without_end(order: TrainingOrder, tell: Tell) -> TrainingResult:
    order.draft.mkdir()
    (order.draft / "half").write_text("half")
    tell(0.1)
    while True:
        time.sleep(1)


def killed(order: TrainingOrder, _tell: Tell) -> TrainingResult:
    order.draft.mkdir()
    os.kill(os.getpid(), signal.SIGTERM)
    raise AssertionError("it goes on")


def without_room(order: TrainingOrder, tell: Tell) -> TrainingResult:
    """Learns for a moment, and may then write no file of more than some hundred kilobytes."""
    import resource

    from workbench.suggest import entity_training

    entity_training._LEAST_EPOCHS = entity_training._MOST_EPOCHS = 1
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
    return train_and_compare(order, tell)


def hopeless(_order: TrainingOrder, _tell: Tell) -> TrainingResult:
    raise Problem("Nothing can be learned.", where="here", remedy="Rest.")


def broken(_order: TrainingOrder, _tell: Tell) -> TrainingResult:
    raise ZeroDivisionError("a bug")
