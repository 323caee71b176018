package info.becs.forms.submissions.boundary;

/** Which key seals from now on: its number in the keyset file, never the key. */
public record NewKey(String key) {}
