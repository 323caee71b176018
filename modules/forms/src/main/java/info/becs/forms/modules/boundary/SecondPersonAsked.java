package info.becs.forms.modules.boundary;

/** Where the request for a second person stands, among the platform's approvals. */
public record SecondPersonAsked(String approval) {}
