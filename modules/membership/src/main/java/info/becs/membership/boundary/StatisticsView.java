package info.becs.membership.boundary;

import info.becs.membership.entity.MemberFigure;
import java.time.LocalDate;
import java.util.List;

/**
 * Members in figures.
 *
 * @param day as of which the members of types and districts are counted
 * @param statuses of everybody; null where everybody may read it
 * @param months who became a member in each of the last twelve, as 2026-11
 */
public record StatisticsView(
        LocalDate day,
        List<MemberFigure> statuses,
        List<MemberFigure> types,
        List<MemberFigure> districts,
        List<MemberFigure> months) {}
