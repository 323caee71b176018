package info.becs.membership.boundary;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What somebody asks of the ledger; all of it may be left out. */
public class LedgerQuery {

    /** First day in Dhaka. */
    @QueryParam("from")
    String from;

    /** Last day in Dhaka. */
    @QueryParam("to")
    String to;

    /** bkash, nagad, rocket, bank or cash. */
    @QueryParam("method")
    String method;

    /** As the beginning of the question in an address. */
    String address() {
        var said = new TreeMap<String, String>();
        put(said, "from", from);
        put(said, "to", to);
        put(said, "method", method);
        return said.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    private static void put(Map<String, String> said, String name, String value) {
        if (value != null && !value.isBlank()) {
            said.put(name, value);
        }
    }
}
