#!/bin/sh
# Opens the workbench on the sample articles where there is a screen, and does its main job without one where there is not.
# The argument is the folder that the workbench was installed to.
set -eu
bin=$1

screen=none
if [ "$(uname)" != Linux ]; then screen=native
elif [ -n "${DISPLAY:-}" ]; then screen=x11
elif [ -n "${WAYLAND_DISPLAY:-}" ]; then screen=wayland
fi
if [ -n "${WORKBENCH_HEADLESS:-}" ]; then screen=none; fi

case $screen in
native) exec "$bin/workbench" open --samples ;;
none)
	"$bin/python" packaging/system_libraries.py
	echo "There is no screen here, so the workbench does its job without one."
	exec "$bin/workbench" demo --to build/demo ;;
*)
	"$bin/python" packaging/system_libraries.py "$screen"
	exec "$bin/workbench" open --samples ;;
esac
