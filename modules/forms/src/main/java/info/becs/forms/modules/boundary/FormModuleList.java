package info.becs.forms.modules.boundary;

import java.util.List;

/** The forms, their installed versions, and what this node found in its folder and refused. */
public record FormModuleList(List<FormLifeView> forms, List<FormModuleView> items, List<RefusedFile> refused) {}
