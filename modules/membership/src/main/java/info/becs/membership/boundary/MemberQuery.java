package info.becs.membership.boundary;

import info.becs.kit.text.MobileNumber;
import info.becs.membership.entity.DaySpan;
import info.becs.membership.entity.FoldedName;
import info.becs.membership.entity.MemberFilter;
import info.becs.membership.entity.MemberFilter.Order;
import info.becs.membership.entity.MemberListProblem;
import info.becs.membership.entity.MemberNumber;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.MembershipRules;
import info.becs.spi.Problem;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody asks of the list of members; all of it may be left out. */
public class MemberQuery {

    private static final int LONGEST = 100;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");
    private static final List<String> PLACES = List.of("division", "district", "upazila");
    private static final Map<String, Order> ORDERS =
            Map.of("-appliedAt", Order.NEWEST, "appliedAt", Order.OLDEST, "name", Order.NAME);

    @QueryParam("type")
    String type;

    @QueryParam("status")
    String status;

    @QueryParam("division")
    String division;

    @QueryParam("district")
    String district;

    @QueryParam("upazila")
    String upazila;

    /** How words of the name begin, a member number, or a whole mobile number. */
    @QueryParam("q")
    String q;

    /** First day in Dhaka on which they applied or were enrolled. */
    @QueryParam("from")
    String from;

    /** Last day in Dhaka. */
    @QueryParam("to")
    String to;

    /** First day, of Dhaka as all of them, on which the term may end. */
    @QueryParam("endFrom")
    String endFrom;

    @QueryParam("endTo")
    String endTo;

    /** In how many days from today at the latest it ends; instead of the two days. */
    @QueryParam("endsWithin")
    String endsWithin;

    /** First day on which they may have become members. */
    @QueryParam("joinedFrom")
    String joinedFrom;

    @QueryParam("joinedTo")
    String joinedTo;

    /** {@code name}, or {@code appliedAt}: the oldest application first; left out: the newest first. */
    @QueryParam("sort")
    String sort;

    /** As it is kept under a name, or said at a request for an export. */
    static MemberQuery of(Map<String, String> said) {
        var query = new MemberQuery();
        query.type = said.get("type");
        query.status = said.get("status");
        query.division = said.get("division");
        query.district = said.get("district");
        query.upazila = said.get("upazila");
        query.q = said.get("q");
        query.from = said.get("from");
        query.to = said.get("to");
        query.endFrom = said.get("endFrom");
        query.endTo = said.get("endTo");
        query.endsWithin = said.get("endsWithin");
        query.joinedFrom = said.get("joinedFrom");
        query.joinedTo = said.get("joinedTo");
        query.sort = said.get("sort");
        return query;
    }

    /** What is said of it, and nothing that is not. */
    Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        put(said, "type", type);
        put(said, "status", status);
        put(said, "division", division);
        put(said, "district", district);
        put(said, "upazila", upazila);
        put(said, "q", q);
        put(said, "from", from);
        put(said, "to", to);
        put(said, "endFrom", endFrom);
        put(said, "endTo", endTo);
        put(said, "endsWithin", endsWithin);
        put(said, "joinedFrom", joinedFrom);
        put(said, "joinedTo", joinedTo);
        put(said, "sort", sort);
        return said;
    }

    /** As the beginning of the question in an address. */
    String address() {
        return said().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    /** Refuses what no address should hold, because addresses are written down on their way. */
    MemberQuery inAnAddress() {
        if (q != null && mobile(q).isPresent()) {
            throw MemberListProblem.mobileInAddress();
        }
        return this;
    }

    private static void put(Map<String, String> said, String name, String value) {
        if (value != null && !value.isBlank()) {
            said.put(name, value.strip());
        }
    }

    /**
     * Refused where something in it cannot be understood.
     *
     * @param today from which days are counted
     * @param scopes within which it is asked; empty for everywhere
     * @param account whose this mobile number is
     */
    MemberFilter filter(
            MembershipRules rules,
            LocalDate today,
            Optional<Set<String>> scopes,
            Function<MobileNumber, Optional<String>> account) {
        Map<String, String> said = said();
        said.forEach(MemberQuery::requireReadable);
        var fields = new HashMap<String, String>();
        known(said, "type", rules.types()).ifPresent(code -> fields.put("type", code));
        known(said, "status", rules.statuses()).ifPresent(code -> fields.put("status", code));
        PLACES.forEach(place -> code(said, place).ifPresent(code -> fields.put(place, code)));
        var exactly = new HashMap<String, String>();
        Set<String> words = Optional.ofNullable(said.get("q"))
                .map(typed -> words(typed, exactly, account))
                .orElse(Set.of());
        DaySpan ends = AskedDays.ends(said, today);
        DaySpan joined = AskedDays.span(said, "joinedFrom", "joinedTo");
        return new MemberFilter(
                words,
                exactly,
                fields,
                AskedDays.moment("from", said.get("from"), 0),
                AskedDays.moment("to", said.get("to"), 1),
                ends,
                joined,
                order(words, ends, joined, said.get("sort")),
                scopes);
    }

    /** What is no word at all finds nobody, not everybody. */
    private static Set<String> words(
            String typed, Map<String, String> exactly, Function<MobileNumber, Optional<String>> account) {
        Optional<MemberNumber> number = MemberNumber.read(typed);
        Optional<MobileNumber> mobile = mobile(typed);
        Set<String> words = FoldedName.words(List.of(typed));
        if (mobile.isPresent()) {
            exactly.put("account", account.apply(mobile.get()).orElse(""));
            return Set.of();
        }
        if (number.isPresent() || words.isEmpty()) {
            exactly.put("number", number.map(MemberNumber::text).orElse(""));
            return Set.of();
        }
        return words;
    }

    private static Optional<MobileNumber> mobile(String typed) {
        try {
            return Optional.of(MobileNumber.of(typed));
        } catch (Problem notOne) {
            return Optional.empty();
        }
    }

    /** Whoever looks for words follows these, and whoever asks for days of a term follows the days. */
    private static Order order(Set<String> words, DaySpan ends, DaySpan joined, String sort) {
        Order wanted = sort == null ? Order.NEWEST : ORDERS.get(sort);
        if (wanted == null) {
            throw MembershipProblem.filterUnreadable("sort");
        }
        if (!words.isEmpty()) {
            return Order.NEWEST;
        }
        if (!ends.isAny()) {
            return Order.ENDING;
        }
        return joined.isAny() ? wanted : Order.JOINED;
    }

    private static void requireReadable(String name, String value) {
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw MembershipProblem.filterUnreadable(name);
        }
    }

    private static Optional<String> known(Map<String, String> said, String name, Map<String, ?> known) {
        Optional<String> asked = Optional.ofNullable(said.get(name));
        if (asked.filter(code -> !known.containsKey(code)).isPresent()) {
            throw MembershipProblem.filterUnreadable(name);
        }
        return asked;
    }

    private static Optional<String> code(Map<String, String> said, String name) {
        Optional<String> asked = Optional.ofNullable(said.get(name));
        if (asked.filter(code -> !CODE.matcher(code).matches()).isPresent()) {
            throw MembershipProblem.filterUnreadable(name);
        }
        return asked;
    }
}
