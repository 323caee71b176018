package info.becs.membership.entity;

/** How many there are of something. @param code null where it is not known */
public record MemberFigure(String code, long count) {}
