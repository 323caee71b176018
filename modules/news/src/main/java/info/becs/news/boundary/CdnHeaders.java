package info.becs.news.boundary;

import info.becs.news.control.NewsSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a CDN is told of an answer: the keys by which it is thrown away, and how long it may be kept.
 *
 * <p>In headers that only a CDN reads (RFC 9213, and the older one): {@code Cache-Control} goes on telling browsers
 * to ask each time, so that whoever reads directly has the new version at once.
 */
@ApplicationScoped
public class CdnHeaders {

    /** On everything that has more than one article in it: thrown away with each change. */
    private static final String LISTS = "news-lists";

    @Inject
    NewsSettings settings;

    Response list(Response answer, Collection<Long> numbers) {
        return with(answer, Stream.concat(Stream.of(LISTS), numbers.stream().map(CdnHeaders::key)));
    }

    Response article(Response answer, long number) {
        return with(answer, Stream.of(key(number)));
    }

    private static String key(long number) {
        return "news-article-" + number;
    }

    private Response with(Response answer, Stream<String> keys) {
        var response = Response.fromResponse(answer)
                .header("Surrogate-Key", Stream.concat(Stream.of("news"), keys).collect(Collectors.joining(" ")));
        long age = settings.cdnMaxAge();
        if (age > 0) {
            String control = "max-age=" + age + ", stale-while-revalidate=" + settings.cdnStale();
            response.header("CDN-Cache-Control", control).header("Surrogate-Control", control);
        }
        return response.build();
    }
}
