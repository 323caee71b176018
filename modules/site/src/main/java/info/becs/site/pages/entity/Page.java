package info.becs.site.pages.entity;

import info.becs.spi.pages.PageAnswer.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A page as it goes to a browser: its bytes, plain and compressed, and what its headers say. Never changes. */
public final class Page {

    private final int status;
    private final String language;
    private final byte[] plain;
    private final String fileType;
    private final String savedAs;
    private final String policy;
    private final boolean cacheable;
    private final boolean indexed;
    private final boolean secret;
    private final String location;
    private final Map<String, List<Cookie>> cookies;
    private final long retryAfterSeconds;
    private final String etag;
    private final String zippedEtag;
    private volatile byte[] zipped;

    private Page(Draft draft) {
        status = draft.status;
        language = draft.language;
        plain = draft.bytes;
        fileType = draft.fileType;
        savedAs = draft.savedAs;
        policy = draft.policy;
        cacheable = draft.cacheable;
        indexed = draft.indexed;
        secret = draft.secret;
        location = draft.location;
        cookies = draft.cookies;
        retryAfterSeconds = draft.retryAfterSeconds;
        String hash = cacheable ? hash(plain) : null;
        etag = hash == null ? null : "\"" + hash + "\"";
        zippedEtag = hash == null ? null : "\"" + hash + "-gz\"";
    }

    public static Draft draft(int status, String language) {
        return new Draft(status, language);
    }

    public int status() {
        return status;
    }

    public String language() {
        return language;
    }

    public byte[] plain() {
        return plain;
    }

    /** Of a file that stands in the place of a page; null for a page. */
    public String fileType() {
        return fileType;
    }

    /** Under which name a file is saved that is for one visitor alone; null for any other. */
    public String savedAs() {
        return savedAs;
    }

    /** Compressed at the first call. */
    public byte[] zipped() {
        byte[] now = zipped;
        if (now == null) {
            now = zip(plain);
            zipped = now;
        }
        return now;
    }

    /** Strong: another for other bytes; null for a page that is not kept. */
    public String etag(boolean compressed) {
        return compressed ? zippedEtag : etag;
    }

    /** Content security policy of this very page. */
    public String policy() {
        return policy;
    }

    public boolean isCacheable() {
        return cacheable;
    }

    public boolean isIndexed() {
        return indexed;
    }

    /** Whether its address is named to nobody. */
    public boolean isSecret() {
        return secret;
    }

    /** Where to go instead, or null. */
    public String location() {
        return location;
    }

    /** By the module that sets them. */
    public Map<String, List<Cookie>> cookies() {
        return cookies;
    }

    /** Zero where nothing is said. */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }

    /** Bytes of memory that it takes when kept. */
    public int weight() {
        return plain.length + zipped().length + 600;
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static byte[] zip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A page in the making. */
    public static final class Draft {

        private final int status;
        private final String language;
        private byte[] bytes = {};
        private String fileType;
        private String savedAs;
        private String policy = "default-src 'none'";
        private boolean cacheable;
        private boolean indexed;
        private boolean secret;
        private String location;
        private Map<String, List<Cookie>> cookies = Map.of();
        private long retryAfterSeconds;

        private Draft(int status, String language) {
            this.status = status;
            this.language = language;
        }

        public Draft html(String markup, String contentPolicy) {
            bytes = markup.getBytes(StandardCharsets.UTF_8);
            policy = contentPolicy;
            return this;
        }

        public Draft file(String mediaType, byte[] content) {
            bytes = content;
            fileType = mediaType;
            policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
            return this;
        }

        /** Not shown but saved under this name; null where it is shown. */
        public Draft saved(String name) {
            savedAs = name;
            return this;
        }

        public Draft cacheable(boolean yes) {
            cacheable = yes;
            return this;
        }

        public Draft indexed(boolean yes) {
            indexed = yes;
            return this;
        }

        public Draft secret(boolean yes) {
            secret = yes;
            return this;
        }

        public Draft location(String address) {
            location = address;
            return this;
        }

        public Draft cookies(String module, List<Cookie> set) {
            cookies = set.isEmpty() ? Map.of() : Map.of(module, List.copyOf(set));
            return this;
        }

        public Draft retryAfterSeconds(long seconds) {
            retryAfterSeconds = seconds;
            return this;
        }

        public Page page() {
            return new Page(this);
        }
    }
}
