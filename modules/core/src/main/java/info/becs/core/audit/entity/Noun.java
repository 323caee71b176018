package info.becs.core.audit.entity;

/** What an action is about: {@code news.article} of {@code news.article.publish}. */
public final class Noun {

    private Noun() {}

    public static String of(String action) {
        int first = action.indexOf('.');
        int second = first < 0 ? -1 : action.indexOf('.', first + 1);
        return second < 0 ? action : action.substring(0, second);
    }

    /** Whether this is a noun and not an action. */
    public static boolean isOne(String word) {
        return word.chars().filter(c -> c == '.').count() == 1;
    }
}
