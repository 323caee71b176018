package info.becs.site.pages.boundary;

import info.becs.kit.http.Network;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who reads a page, as far as that has to be told apart for half an hour; machines that say what they are do not read. */
final class HumanReader {

    private static final Pattern MACHINE = Pattern.compile("(?i)bot|crawl|spider|slurp|preview|monitor|headless");

    private HumanReader() {}

    static Optional<String> of(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        if (!"GET".equals(request.getMethod())
                || agent == null
                || request.getHeader("Sec-Purpose") != null
                || MACHINE.matcher(agent).find()) {
            return Optional.empty();
        }
        String address = request.getRemoteAddr();
        // Behind one prefix of IPv6 is one customer, who could come from more addresses than there are bits.
        return Optional.of(address.indexOf(':') < 0 ? address : Network.of(request));
    }
}
