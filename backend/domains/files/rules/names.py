"""Names that make a computer run what they name, whatever is inside."""

import unicodedata
from typing import Final

_OF_WINDOWS: Final = """
ade adp app application appcontent-ms appinstaller appref-ms appx appxbundle asp aspx bas bat bgi cdxml cer chm
cmd cnt com command cpl crt csh der desktopthemepackfile diagcab dll drv ex exe fon fxp gadget grp hlp hpj hta htc
htm html img inf ins iqy iso isp its jar jnlp js jse jsp ksh lib library-ms lnk mad maf mag mam maq mar mas mat mau
mav maw mcf mda mdb mde mdt mdw mdz mht mhtml msc msh msh1 msh1xml msh2 msh2xml mshxml msi msix msixbundle msp mst
msu ocx ops oqy osd pcd pif pl plg prf prg printerexport ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psdm1 psm1 pst pssc py
pyc pyo pyw pyz pyzw rb reg rqy scf scr sct search-ms searchconnector-ms settingcontent-ms shb shs slk sys theme
themepack udl url vb vbe vbp vbs vhd vhdx vsmacros vsw vxd wcx webpnp website ws wsb wsc wsf wsh xbap xll xnk xht
xhtml shtml svg svgz xsl xslt xml-ms swf one onepkg onetoc2 rdp docm dotm xlsm xltm xlsb xlam xla pptm potm ppam
ppsm sldm ppa wll wiz
"""
_OF_OTHERS: Final = """
action apk appimage applescript bash command crx deb desktop dmg dylib elf fish fileloc flatpak flatpakref
flatpakrepo inetloc ipa kext ksh lua mobileconfig mpkg oxt osx pkg prefpane qlgenerator rpm run saver scpt scptd
service sh snap so terminal tool webloc workflow xpi zsh class phar php
"""
PROGRAMS: Final = frozenset(f"{_OF_WINDOWS} {_OF_OTHERS}".split())
"""What comes behind the dot: systems run these, mount them, or hand them to what runs them."""
_STREAM: Final = ":"


def is_program(name: str) -> bool:
    """Say whether a system would run what has this name.

    Windows drops blanks and dots at the end, and what stands behind a colon; what nobody sees is no part of a name.
    """
    seen = "".join(letter for letter in unicodedata.normalize("NFKC", name) if unicodedata.category(letter) != "Cf")
    parts = [part.rstrip(" .") for part in seen.casefold().split(_STREAM)]
    return any(part.rpartition(".")[2] in PROGRAMS for part in parts if "." in part)
