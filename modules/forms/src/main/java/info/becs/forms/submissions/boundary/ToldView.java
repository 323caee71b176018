package info.becs.forms.submissions.boundary;

/** The sentence with which a reply was taken. */
public record ToldView(String told) {}
