package info.becs.forms.definition.entity;

/** A form of a module. @param text as it is kept: from it the form can be compiled again */
public record Definition(Form form, String text) {}
