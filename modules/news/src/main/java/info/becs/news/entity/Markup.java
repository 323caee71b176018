package info.becs.news.entity;

/** By which rules stored markup was cleaned. */
public final class Markup {

    /** The number of the policy that is in force; whoever changes it raises it. */
    public static final int POLICY = 2;

    private Markup() {}
}
