package info.becs.testkit.http;

import java.util.Optional;

/** Somebody who talks to a server. */
public final class Person {

    private static final Person PASSER_BY = new Person("a passer-by", null);

    private final String name;
    private final String token;
    private final String id;

    public Person(String name, String token) {
        this(name, token, null);
    }

    /** @param id of their account */
    public Person(String name, String token, String id) {
        this.name = name;
        this.token = token;
        this.id = id;
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

    /** Of their account. */
    public String id() {
        if (id == null) {
            throw new IllegalStateException(name + " has no account of their own");
        }
        return id;
    }

    /** Without the token, so that none can reach a report. */
    @Override
    public String toString() {
        return name;
    }
}
