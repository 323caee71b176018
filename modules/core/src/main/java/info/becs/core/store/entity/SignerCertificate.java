package info.becs.core.store.entity;

import info.becs.kit.text.Sha256;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is kept of a certificate with which WARs are signed.
 *
 * @param fingerprint SHA-256 of all of it, 64 hexadecimal digits
 * @param name of its owner, as it says itself
 */
public record SignerCertificate(String fingerprint, String name, Instant validFrom, Instant validUntil) {

    private static final int LONGEST_NAME = 500;

    /** From the PEM text of exactly one certificate. */
    public static SignerCertificate ofPem(String pem) {
        try {
            var in = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
            Collection<? extends Certificate> all =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (all.size() != 1 || !(all.iterator().next() instanceof X509Certificate certificate)) {
                throw StoreProblem.notACertificate();
            }
            String name = certificate.getSubjectX500Principal().getName();
            return new SignerCertificate(
                    fingerprintOf(certificate),
                    name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant());
        } catch (CertificateException e) {
            throw StoreProblem.notACertificate();
        }
    }

    public static String fingerprintOf(Certificate certificate) throws CertificateEncodingException {
        return Sha256.of(certificate.getEncoded());
    }

    /** As facts of a request for a second person, who looks at them. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("name", name);
        facts.put("validFrom", validFrom.toString());
        facts.put("validUntil", validUntil.toString());
        return facts;
    }

    public static SignerCertificate of(String fingerprint, Map<String, String> facts) {
        return new SignerCertificate(
                fingerprint,
                facts.get("name"),
                Instant.parse(facts.get("validFrom")),
                Instant.parse(facts.get("validUntil")));
    }

    public boolean isValid(Instant now) {
        return !now.isBefore(validFrom) && now.isBefore(validUntil);
    }

    public SignerCertificate requireValid(Instant now) {
        if (!isValid(now)) {
            throw StoreProblem.certificateOver(validFrom, validUntil);
        }
        return this;
    }
}
