package info.becs.forms.submissions.entity;

/**
 * A sum that a browser shall work out: the number below {@code most} that, written after the salt, has this SHA-256.
 *
 * @param signature of ours, so that nothing of it has to be kept
 */
public record AskedWork(String salt, String challenge, String signature, long most) {}
