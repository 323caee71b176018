package info.becs.news.entity;

/** A person as the desk shows them. */
public record Somebody(String id, String name) {

    /** Without the name, so that none reaches a log. */
    @Override
    public String toString() {
        return "Somebody " + id;
    }
}
