package info.becs.forms.definition.entity;

import java.util.List;

/** A sum less a sum over fields of the same form, named {@code field} or {@code rows.field}. */
public record Calculation(List<String> add, List<String> subtract) {}
