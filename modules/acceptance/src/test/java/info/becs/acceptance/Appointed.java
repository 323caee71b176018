package info.becs.acceptance;

import info.becs.testkit.http.Caller;
import info.becs.testkit.server.LibertyNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Administrators beside the first one, for one test. */
final class Appointed {

    private static final String ADMINISTRATOR = "administrator";

    private final LibertyNode node;
    private final Map<String, Supplier<Caller>> people = new LinkedHashMap<>();

    Appointed(LibertyNode node) {
        this.node = node;
    }

    /** By the first one, who is alone. */
    InPerson second() {
        return with(first().appoints(ADMINISTRATOR));
    }

    /** By both. */
    InPerson third(InPerson second) {
        return with(
                first().appoints(ADMINISTRATOR, approval -> TwoPeople.decides(second.caller(), approval, "approve")));
    }

    private InPerson with(InPerson person) {
        add(person.self.id, person::caller);
        return person;
    }

    /** One who was made one, or may be, in another way. */
    void add(String id, Supplier<Caller> self) {
        people.put(id, self);
    }

    InPerson first() {
        return InPerson.administrator(node);
    }

    /** The others on this server need one administrator, and no more. */
    void leave() {
        people.forEach((id, self) -> {
            Caller admin = node.as(node.people().admin());
            String person = "/api/core/people/" + id;
            boolean isHere = admin.get(person).expect(200).text("state").equals("ACTIVE");
            (isHere ? self.get() : admin).delete(person + "/roles/" + ADMINISTRATOR);
        });
    }
}
