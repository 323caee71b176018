package info.becs.forms.submissions.entity;

/**
 * That somebody has answered something in a field, without what it is: equal marks are equal answers.
 *
 * @param field its key, {@code payments.trx_id}
 */
public record Mark(String field, String text) {}
