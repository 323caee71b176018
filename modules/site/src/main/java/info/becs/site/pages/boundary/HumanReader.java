package info.becs.site.pages.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Who reads a page, as far as that has to be told apart for half an hour; machines that say what they are do not read. */
final class HumanReader {

    private static final Pattern MACHINE = Pattern.compile("(?i)bot|crawl|spider|slurp|preview|monitor|headless");
    private static final int GROUPS = 3;

    private HumanReader() {}

    /** Behind one prefix of IPv6 is one customer, who could come from more addresses than there are bits. */
    static String key(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        int end = -1;
        for (int group = 0; group < GROUPS; group++) {
            int colon = address.indexOf(':', end + 1);
            if (colon < 0) {
                return address;
            }
            end = colon;
        }
        return address.substring(0, end);
    }

    /** Asked for the first time only: it looks through a whole header. */
    static boolean is(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return agent != null
                && request.getHeader("Sec-Purpose") == null
                && !MACHINE.matcher(agent).find();
    }
}
