package info.becs.kit.http;

import info.becs.kit.text.Utf8;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/**
 * Reads a body before anybody interprets it: bounded, valid UTF-8, JSON not nested without end.
 *
 * <p>The limit is 1 MiB, or what the setting {@code <module>.limit.body} says. Uploads (multipart, archives,
 * tables, octets) pass; whoever takes them streams them with limits of its own.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class JsonBody implements ContainerRequestFilter {

    static final int DEEPEST = 64;
    private static final long STANDARD = 1 << 20;
    private static final Set<String> UPLOADS = Set.of(
            "octet-stream",
            "zip",
            "java-archive",
            "jpeg",
            "png",
            "gif",
            "pdf",
            "csv",
            "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @Inject
    Config config;

    @Inject
    info.becs.kit.start.ThisModule self;

    private volatile long limit;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        if (!request.hasEntity() || isUpload(type)) {
            return;
        }
        String charset = type == null ? null : type.getParameters().get("charset");
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw KitProblem.wrongCharset();
        }
        byte[] body = read(request.getEntityStream(), limit());
        Utf8.read(body, KitProblem::badEncoding);
        if (type != null && type.getSubtype().endsWith("json")) {
            requireShallow(body);
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    private static boolean isUpload(MediaType type) {
        return type != null && (type.getType().equals("multipart") || UPLOADS.contains(type.getSubtype()));
    }

    /** Asked for once: each look-up goes through all sources of settings. */
    private long limit() {
        long known = limit;
        if (known == 0) {
            String module = self.handle().map(h -> h.id()).orElse("platform");
            known = config.getOptionalValue(module + ".limit.body", Long.class).orElse(STANDARD);
            limit = known;
        }
        return known;
    }

    private static byte[] read(InputStream in, long most) throws IOException {
        byte[] body = in.readNBytes((int) most + 1);
        if (body.length > most) {
            throw KitProblem.tooLarge(most);
        }
        return body;
    }

    /** Counts brackets outside strings, so that no parser of ours is sent down a well. */
    static void requireShallow(byte[] json) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length; i++) {
            byte b = json[i];
            if (quoted) {
                if (b == '\\') {
                    i++;
                } else if (b == '"') {
                    quoted = false;
                }
            } else if (b == '"') {
                quoted = true;
            } else if (b == '{' || b == '[') {
                if (++depth > DEEPEST) {
                    throw KitProblem.tooDeep();
                }
            } else if (b == '}' || b == ']') {
                depth--;
            }
        }
    }
}
