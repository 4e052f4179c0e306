"""Fits `fixed + (1 + log_session | client)` with statsmodels, from a data frame in memory: beside.py FILE FIXED"""
import re
import resource
import sys
import time
import warnings

import pandas
import statsmodels
import statsmodels.formula.api as formulas

warnings.simplefilter("ignore")
frame = pandas.read_csv(sys.argv[1])
began, used = time.perf_counter(), time.process_time()
fit = formulas.mixedlm(sys.argv[2], frame, groups="client", re_formula="~log_session").fit(reml=True)
took, processor = time.perf_counter() - began, time.process_time() - used
print("seconds", took, sep="\t")
print("processor", processor, sep="\t")
print("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, sep="\t")
print("version", statsmodels.__version__, "Python " + sys.version.split()[0], sep="\t")
print("criterion", -2 * fit.llf, sep="\t")
for name, value in fit.fe_params.items():
    plain = "(Intercept)" if name == "Intercept" else re.sub(r"\[T\.(.*)\]", r"\1", name)
    print("fixed", plain, value, fit.bse_fe[name], sep="\t")
covariance = fit.cov_re.to_numpy()
print("variance", "client (Intercept)", covariance[0, 0], sep="\t")
print("variance", "client log_session", covariance[1, 1], sep="\t")
print("variance", "client (Intercept) log_session", covariance[0, 1], sep="\t")
print("variance", "Residual", fit.scale, sep="\t")
