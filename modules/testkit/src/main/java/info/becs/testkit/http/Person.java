package info.becs.testkit.http;

import java.util.Optional;

/** Somebody who talks to a server. */
public final class Person {

    private static final Person PASSER_BY = new Person("a passer-by", null);

    private final String name;
    private final String token;

    public Person(String name, String token) {
        this.name = name;
        this.token = token;
    }

    /** Has no account. */
    public static Person passerBy() {
        return PASSER_BY;
    }

    /** Comes with a token that nobody has issued. */
    public static Person impostor() {
        return new Person("an impostor", "nobody-has-ever-issued-this-token");
    }

    public Optional<String> token() {
        return Optional.ofNullable(token);
    }

    /** Without the token, so that none can reach a report. */
    @Override
    public String toString() {
        return name;
    }
}
