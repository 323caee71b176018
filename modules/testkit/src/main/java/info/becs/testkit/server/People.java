package info.becs.testkit.server;

import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people of one installation, always the same. */
public final class People {

    private final Person ada;
    private final Person admin;

    private People(Person ada, Person admin) {
        this.ada = ada;
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
        return new People(new Person("ada", after(console, "editor +(\\S+)")), new Person("the administrator", token));
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

    /** May do everything. */
    public Person admin() {
        return admin;
    }
}
