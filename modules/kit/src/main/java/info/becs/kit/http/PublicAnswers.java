package info.becs.kit.http;

import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/*
 * What may be kept
 *
 * A GET of a passer-by whose answer is 200, says "Cache-Control: public" and carries an ETag. The key holds all
 * that such an answer may depend on: path, query, language, Accept. Kept answers belong to one generation of the
 * switchboard, read before the answer was made: a change that is committed while it is being made leads to
 * an entry that is never served. Bounded by bytes; the one that was not asked for longest goes first.
 */
/** The public answers of this WAR as bytes, until something changes. */
@ApplicationScoped
public class PublicAnswers {

    private static final int LONGEST_KEY = 2_000;

    @Inject
    @ConfigProperty(name = "platform.answers.bytes", defaultValue = "8388608")
    long mostBytes;

    private final Map<String, KeptAnswer> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;
    private volatile long generation = -1;

    /** Whether the answer was here and has been sent. */
    boolean served(ModuleHandle module, HttpServletRequest request, HttpServletResponse response) throws IOException {
        long now = Switchboard.live().generation();
        if (generation != now || !isCandidate(request) || !Switchboard.live().isOpen(module)) {
            return false;
        }
        KeptAnswer answer;
        synchronized (kept) {
            answer = kept.get(key(request));
        }
        if (answer == null || answer.generation() != now) {
            return false;
        }
        answer.send(request, response);
        return true;
    }

    /** Lets the module answer, and keeps the answer if it may be kept. */
    void keep(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isCandidate(request)) {
            chain.doFilter(request, response);
            return;
        }
        long before = Switchboard.live().generation();
        var recorder = new RecordedResponse(response);
        chain.doFilter(request, recorder);
        if (request.isAsyncStarted()) {
            return;
        }
        recorder.answer(before).ifPresent(answer -> put(key(request), answer));
    }

    private void put(String key, KeptAnswer answer) {
        if (key.length() > LONGEST_KEY || answer.size() > mostBytes / 8) {
            return;
        }
        synchronized (kept) {
            if (answer.generation() > generation) {
                kept.clear();
                bytes = 0;
                generation = answer.generation();
            }
            KeptAnswer before = kept.put(key, answer);
            bytes += answer.size() - (before == null ? 0 : before.size());
            var eldest = kept.values().iterator();
            while (bytes > mostBytes && eldest.hasNext()) {
                bytes -= eldest.next().size();
                eldest.remove();
            }
        }
    }

    private static boolean isCandidate(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getHeader("Authorization") == null
                && Caller.person(request).isEmpty();
    }

    private static String key(HttpServletRequest request) {
        return request.getRequestURI()
                + '?'
                + request.getQueryString()
                + ' '
                + Language.of(request).getLanguage()
                + ' '
                + request.getHeader("Accept");
    }
}
