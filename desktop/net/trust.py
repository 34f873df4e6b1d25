"""Whom the client trusts: those the system trusts, on both lines. The environment neither adds nor takes away."""

import ssl
import sys
from functools import cache
from pathlib import Path
from typing import Final

# Where distributions keep their bundle, for an OpenSSL that was built elsewhere; as in Go's crypto/x509/root_linux.go.
_BUNDLES: Final = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


@cache
def trusted() -> ssl.SSLContext:
    """Give the one context of both lines; the first call reads certificates and belongs in a thread."""
    if sys.platform in {"win32", "darwin"}:
        import truststore  # noqa: PLC0415 - the start must not wait for it

        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # `load_default_certs` would follow SSL_CERT_FILE and SSL_CERT_DIR.
    built = ssl.get_default_verify_paths()
    if Path(built.openssl_capath).is_dir():
        context.load_verify_locations(capath=built.openssl_capath)
    bundle = next((path for path in (built.openssl_cafile, *_BUNDLES) if Path(path).is_file()), None)
    if bundle is not None:
        context.load_verify_locations(cafile=bundle)
    return context
