"""Takes from this process the right of an administrator to write where the rights of a file forbid it. Linux only."""

import ctypes
import os
import sys

_VERSION = 0x20080522
_PASSES_OVER_RIGHTS, _READS_ALL, _OWNS_ALL = 1, 2, 3


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("process", ctypes.c_int))


class _Rights(ctypes.Structure):
    _fields_ = (("effective", ctypes.c_uint32), ("permitted", ctypes.c_uint32), ("inheritable", ctypes.c_uint32))


def give_up_rights() -> bool:
    """From now on the rights of files hold for this process too; False where an administrator cannot give them up."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return hasattr(os, "geteuid")
    if sys.platform != "linux":
        return False
    libc, header, rights = ctypes.CDLL(None, use_errno=True), _Header(_VERSION, 0), (_Rights * 2)()
    if libc.capget(ctypes.byref(header), ctypes.byref(rights)) != 0:
        return False
    given_up = sum(1 << right for right in (_PASSES_OVER_RIGHTS, _READS_ALL, _OWNS_ALL))
    rights[0].effective &= ~given_up
    rights[0].permitted &= ~given_up
    return bool(libc.capset(ctypes.byref(header), ctypes.byref(rights)) == 0)
