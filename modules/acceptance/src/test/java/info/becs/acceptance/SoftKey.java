package info.becs.acceptance;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A passkey made of software: answers as a browser does (WebAuthn Level 3), and lies where a test wants it to. */
final class SoftKey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;

    private final KeyPair keys = generated();
    private final byte[] id = new byte[16];
    private String origin;
    private int flags = PRESENT | VERIFIED;
    private int count = 1;
    private byte[] userHandle;

    SoftKey(URI site) {
        origin = site.getScheme() + "://" + site.getAuthority();
        new SecureRandom().nextBytes(id);
    }

    /** Shown to a page of another site. */
    SoftKey on(String otherOrigin) {
        origin = otherOrigin;
        return this;
    }

    /** Touched, without a finger, a face or a PIN. */
    SoftKey withoutItsOwner() {
        flags = PRESENT;
        return this;
    }

    SoftKey withItsOwner() {
        flags = PRESENT | VERIFIED;
        return this;
    }

    /** As a copy that was made some signatures ago. */
    SoftKey setBack(int signatures) {
        count -= signatures;
        return this;
    }

    Map<String, Object> made(JsonNode options) {
        userHandle = Base64.getUrlDecoder().decode(options.at("/user/id").asString());
        byte[] data = authenticatorData(options.at("/rp/id").asString(), flags | WITH_KEY, publicKey());
        var attestation = new ByteArrayOutputStream();
        attestation.write(0xA3);
        text(attestation, "fmt");
        text(attestation, "none");
        text(attestation, "attStmt");
        attestation.write(0xA0);
        text(attestation, "authData");
        bytes(attestation, data);
        var response = new HashMap<String, Object>();
        response.put("clientDataJSON", encoded(clientData("webauthn.create", options)));
        response.put("attestationObject", encoded(attestation.toByteArray()));
        response.put("transports", new String[] {"internal"});
        return credential(response);
    }

    Map<String, Object> shown(JsonNode options) {
        count++;
        byte[] data = authenticatorData(options.at("/rpId").asString(), flags, new byte[0]);
        byte[] client = clientData("webauthn.get", options);
        var response = new HashMap<String, Object>();
        response.put("clientDataJSON", encoded(client));
        response.put("authenticatorData", encoded(data));
        response.put("signature", encoded(signed(data, client)));
        response.put("userHandle", encoded(userHandle));
        return credential(response);
    }

    private Map<String, Object> credential(Map<String, Object> response) {
        return Map.of(
                "id", encoded(id),
                "rawId", encoded(id),
                "type", "public-key",
                "response", response,
                "clientExtensionResults", Map.of());
    }

    private byte[] clientData(String type, JsonNode options) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\""
                        + options.at("/challenge").asString() + "\",\"origin\":\"" + origin
                        + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(String site, int withFlags, byte[] attested) {
        return ByteBuffer.allocate(37 + attested.length)
                .put(sha256(site.getBytes(StandardCharsets.UTF_8)))
                .put((byte) withFlags)
                .putInt(count)
                .put(attested)
                .array();
    }

    /** AAGUID, id, and the key as COSE writes it: EC2, ES256, P-256. */
    private byte[] publicKey() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[16]);
        out.writeBytes(new byte[] {0, (byte) id.length});
        out.writeBytes(id);
        out.writeBytes(new byte[] {(byte) 0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21});
        var point = ((ECPublicKey) keys.getPublic()).getW();
        bytes(out, unsigned(point.getAffineX()));
        out.write(0x22);
        bytes(out, unsigned(point.getAffineY()));
        return out.toByteArray();
    }

    private byte[] signed(byte[] data, byte[] client) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(sha256(client));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.write(0x60 | text.length());
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void bytes(ByteArrayOutputStream out, byte[] bytes) {
        out.write(bytes.length < 256 ? 0x58 : 0x59);
        if (bytes.length >= 256) {
            out.write(bytes.length >> 8);
        }
        out.write(bytes.length);
        out.writeBytes(bytes);
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] raw = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(raw.length, fixed.length);
        System.arraycopy(raw, raw.length - length, fixed, fixed.length - length, length);
        return fixed;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair generated() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
