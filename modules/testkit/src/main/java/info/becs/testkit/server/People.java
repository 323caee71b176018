package info.becs.testkit.server;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The people of one installation, always the same. */
public final class People {

    public static final String ADMINS_ADDRESS = "admin@becs.example.org";

    private final Person ada;
    private final Person ben;
    private final Person admin;
    private final URI address;
    private final String entrance;

    private People(URI address, Person ada, Person ben, Person admin, String entrance) {
        this.address = address;
        this.ada = ada;
        this.ben = ben;
        this.admin = admin;
        this.entrance = entrance;
    }

    /** Reads what a new server says on its console, and takes up the administrator's invitation. */
    static People of(LibertyNode node) {
        String console = node.console();
        String code = after(console, "admin +\\S+/api/core/setup#(\\S+)");
        Answer granted = new Caller(node.address(), Person.passerBy())
                .post("/api/core/setup", Map.of("code", code, "email", ADMINS_ADDRESS))
                .expect(201);
        var admin = new Person("the administrator", granted.text("token"));
        var ada = new Person("ada", after(console, "editor +(\\S+)"));
        Person ben = issued(node, admin, "ben", "core.event.read");
        return new People(node.address(), ada, ben, admin, granted.text("link"));
    }

    /** Somebody with these permissions and no others. */
    static Person issued(LibertyNode node, Person admin, String name, String... permissions) {
        String token = new Caller(node.address(), admin)
                .post("/api/core/tokens", Map.of("name", name, "permissions", permissions, "days", 1))
                .expect(201)
                .text("token");
        return new Person(name, token);
    }

    /**
     * Somebody with an account of their own and these roles: invited by the administrator, and here.
     *
     * <pre>{@code Person clara = node.people().newcomer("Clara", "author", "editor@news.category:law");}</pre>
     *
     * @param roles everywhere, or within the scope that follows an @
     */
    public Person newcomer(String name, String... roles) {
        var person = Map.of(
                "nameBn",
                name,
                "nameEn",
                name,
                "email",
                UUID.randomUUID() + "@example.org",
                "roles",
                Stream.of(roles).map(People::grant).toList());
        Answer invited =
                new Caller(address, admin).post("/api/core/people", person).expect(201);
        String token = new Caller(address, Person.passerBy())
                .post("/api/core/invitation", Map.of("code", invited.text("code")))
                .expect(201)
                .text("token");
        return new Person(name, token, invited.text("/person/id"));
    }

    private static Map<String, String> grant(String role) {
        int at = role.indexOf('@');
        return at < 0
                ? Map.of("role", role, "scope", "*")
                : Map.of("role", role.substring(0, at), "scope", role.substring(at + 1));
    }

    private static String after(String console, String pattern) {
        Matcher matcher = Pattern.compile("^(?:\\[INFO\\] )?  " + pattern, Pattern.MULTILINE)
                .matcher(console);
        if (!matcher.find()) {
            throw new IllegalStateException("The console shows no '" + pattern + "':\n" + console);
        }
        return matcher.group(1);
    }

    /** Edits: news, and reads cases and submissions. */
    public Person ada() {
        return ada;
    }

    /** Is signed in, and may do none of what the tests are about. */
    public Person ben() {
        return ben;
    }

    /** May do everything. */
    public Person admin() {
        return admin;
    }

    /** The link with which the administrator signs in, once, to choose a password. */
    public String entrance() {
        return entrance;
    }
}
