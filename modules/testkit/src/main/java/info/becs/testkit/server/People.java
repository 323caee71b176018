package info.becs.testkit.server;

import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people of one installation, always the same. */
public final class People {

    private final Person ada;
    private final Person ben;
    private final Person admin;

    private People(Person ada, Person ben, Person admin) {
        this.ada = ada;
        this.ben = ben;
        this.admin = admin;
    }

    /** Reads what a new server says on its console, and takes up the administrator's invitation. */
    static People of(LibertyNode node) {
        String console = node.console();
        String code = after(console, "admin +\\S+/api/core/setup#(\\S+)");
        String token = new Caller(node.address(), Person.passerBy())
                .post("/api/core/setup", Map.of("code", code))
                .expect(201)
                .text("token");
        var admin = new Person("the administrator", token);
        var ada = new Person("ada", after(console, "editor +(\\S+)"));
        return new People(ada, issued(node, admin, "ben", "core.event.read"), admin);
    }

    /** Somebody with these permissions and no others. */
    static Person issued(LibertyNode node, Person admin, String name, String... permissions) {
        String token = new Caller(node.address(), admin)
                .post("/api/core/tokens", Map.of("name", name, "permissions", permissions, "days", 1))
                .expect(201)
                .text("token");
        return new Person(name, token);
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
}
