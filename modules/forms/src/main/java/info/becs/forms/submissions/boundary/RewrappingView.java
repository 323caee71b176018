package info.becs.forms.submissions.boundary;

/** How far it has come. @param state DONE, or UNDER_WAY: ask again with {@code after=next} */
public record RewrappingView(String state, int rewrapped, String next) {}
