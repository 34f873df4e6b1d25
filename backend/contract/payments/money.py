"""Money: whole minor units of a currency, never a fraction and never a float."""

from typing import Annotated, Final

import msgspec

AMOUNT_MOST: Final = (1 << 53) - 1
"""No amount and no balance is larger: a JSON number says it exactly everywhere."""

Amount = Annotated[int, msgspec.Meta(ge=1, le=AMOUNT_MOST)]
"""What is moved, in minor units of its currency."""
Signed = Annotated[int, msgspec.Meta(ge=-AMOUNT_MOST, le=AMOUNT_MOST)]
"""A balance, or what a leg adds to one (above 0) or takes from it (below), in minor units."""
Currency = Annotated[str, msgspec.Meta(pattern=r"\A[A-Z]{3}\Z")]
"""An alphabetic code of ISO 4217."""

_CODES: Final = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    2: (
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW "
        "CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF "
        "IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK "
        "MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP "
        "SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG "
        "YER ZAR ZMW ZWG"
    ),
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
EXPONENTS: Final = {code: exponent for exponent, codes in _CODES.items() for code in codes.split()}
"""Decimal digits of each currency's minor unit: ISO 4217:2015, table A.1 of 2026-01.

Metals, funds and test codes have none and are no money here. Unicode's CLDR rounds many of them to what is in use.
"""
