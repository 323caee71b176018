package info.becs.news.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;

/** What a program can ask of a list that cannot be answered. The codes are promises. */
public final class ListProblem {

    private static final int LONGEST_ECHO = 60;

    private ListProblem() {}

    /** The same whether there is such a thing that is nobody's business, or nothing of that name. */
    public static Problem unknown(String asked) {
        return Problem.malformed(
                "news.list.unknown",
                Text.of(
                                "'{0}' দিয়ে বাছাই, সাজানো বা চাওয়া যায় না; কী কী যায় তা /openapi-এ আছে।",
                                "'{0}' is nothing that can be filtered by, sorted by or asked for; /openapi lists what can.")
                        .with(asked.length() > LONGEST_ECHO ? asked.substring(0, LONGEST_ECHO) : asked));
    }

    public static Problem value(String name) {
        return Problem.malformed(
                "news.list.value",
                Text.of(
                                "{0}-এর মানটি ঠিক নয়; কেমন হতে হবে তা /openapi-এ আছে।",
                                "The value of {0} is none that it can have; /openapi says which it can.")
                        .with(name));
    }

    public static Problem twice(String name) {
        return Problem.malformed(
                "news.list.twice",
                Text.of("{0} একবারই দেওয়া যায়।", "{0} can be given only once.")
                        .with(name));
    }

    /** Some questions would read every article that there is. */
    public static Problem together(String one, String other) {
        return Problem.malformed(
                "news.list.together",
                Text.of(
                                "{0} আর {1} একসঙ্গে চাওয়া যায় না; দুবারে চেয়ে নিজে মেলান।",
                                "{0} and {1} cannot be asked for together; ask twice and combine the answers.")
                        .with(one, other));
    }

    public static Problem tooManyBodies(int most) {
        return Problem.malformed(
                "news.list.bodies",
                Text.of(
                                "পুরো লেখা (body, details) চাইলে size হতে হবে সর্বোচ্চ {0}।",
                                "With whole texts (body, details) size is at most {0}.")
                        .with(most));
    }
}
