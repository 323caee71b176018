package info.becs.forms.submissions.entity;

/** That somebody has answered something in a field, without what it is: equal marks are equal answers to the same field. */
public record Mark(String text) {}
