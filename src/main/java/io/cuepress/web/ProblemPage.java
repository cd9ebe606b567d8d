package io.cuepress.web;

import io.cuepress.http.problem.ProblemDetails;
import io.quarkus.qute.TemplateInstance;

/// The page of a problem.
record ProblemPage(ProblemDetails problem) implements TemplateInstance {}
