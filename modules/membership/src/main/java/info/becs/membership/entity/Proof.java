package info.becs.membership.entity;

import info.becs.spi.forms.SubmissionReading.Attached;

/**
 * What shows a payment: the picture of a receipt, or a paper.
 *
 * @param file id of what the forms keep
 * @param sort {@link #PICTURE}, which has a safe view, or {@link #PAPER}
 */
public record Proof(String file, String sort) {

    /** The kind of thing of which the forms keep it. */
    public static final String KIND = "membership.proof";

    public static final String PICTURE = "picture";
    public static final String PAPER = "paper";

    public static Proof of(Attached taken) {
        return new Proof(taken.id(), taken.picture() ? PICTURE : PAPER);
    }
}
