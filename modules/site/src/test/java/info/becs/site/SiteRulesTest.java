package info.becs.site;

import info.becs.testkit.rules.ModuleRules;

/** The rules of the house, for the front door. */
class SiteRulesTest extends ModuleRules {}
