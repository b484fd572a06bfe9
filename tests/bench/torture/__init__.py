"""The worst day, on purpose: does to the program what must not cost a decision, and counts what it cost.

`make torture` runs all of it and puts the table into SECURITY.md; `python -m tests.bench.torture --help` tells how to
run a part; `tests/bench/test_torture.py` runs a few of each for `make test`.

A class of faults is a line in `classes.py` and a function from `Grounds` to `Outcome`s, in a module of its own:

    def outcomes(grounds: Grounds) -> Iterator[Outcome]:
        while True:
            path = grounds.project()      # a sound project, made anew; `grounds.folder()` is an empty folder
            ...                           # one fault, chosen by `grounds.random`
            yield Outcome(faults=1, decisions=n) + sound(path)

    FaultClass("my-faults", "What is done, as the table says it", "torture.my_module:outcomes", short=5, long=500)

One outcome stands for one fault or for many; they are added up. `short` and `long` say how many outcomes are asked for
in `make test` and in `make torture`; the function may go on for ever, or end by itself. What must not be is counted:
`lost`, `unopened`, `unsound`, `crashes`, each with a sentence in `wrong`. `memory` is megabytes at the start and at the
end, where a class watches a process of its own. Where this machine cannot do a thing, one `Outcome(left_out="why")`
says so.

What there is to build on: `judging.py` looks at a project file afterwards, `children.py` runs a function in a process
that can be killed, `annotating.py` is a person at the real window who tells what is painted.
"""
