# Sixty designs, each made from one seed, written as CSV and fitted with lme4, held as near to the optimum as three of its
# optimisers come; degrees of freedom from lmerTest: designs.R FOLDER
suppressMessages({
    library(lme4)
    library(lmerTest)
})
setwd(commandArgs(trailingOnly = TRUE)[1])
cases <- list()
add <- function(name, f, d, reml=TRUE, weights=NULL, ours=NULL, df=TRUE) {
  cases[[length(cases)+1]] <<- list(name=name,f=f,d=d,reml=reml,weights=weights,ours=ours,df=df)
}
set.seed(8842)
rg <- function(n,k,prefix="g") factor(paste0(prefix, sample(k,n,TRUE)))
base <- function(n=240,k=18) {
  g <- sample(k,n,TRUE); x <- rnorm(n); a <- sample(c("lo","mid","zz"),n,TRUE); h <- sample(9,n,TRUE)
  y <- 3 + .7*x + (a=="mid")*.5 + rnorm(k,sd=1.2)[g] + rnorm(k,sd=.5)[g]*x + rnorm(9,sd=.6)[h] + rnorm(n)
  data.frame(y=y,x=x,a=a,g=paste0("s",sprintf("%02d",g)),h=paste0("h",h),w=runif(n,.2,5),off=rnorm(n,sd=2))
}
d <- base(); add("weights", "y ~ x + (1|g)", d, weights="w")
add("weights slope crossed", "y ~ x*a + (1+x|g) + (1|h)", d, weights="w")
add("weights ml", "y ~ x + (x||g)", d, FALSE, weights="w")
add("offset", "y ~ x + offset(off) + (1|g)", d)
add("offset expr weights", "y ~ a + offset(2*off) + (1+x|g)", d, weights="w")
add("double bar", "y ~ x + (1+x||g) + (1|h)", d)
add("double bar two slopes", "y ~ x*z + (1+x+z||g)", transform(base(400,30), z=rnorm(400)))
d2 <- local({ s<-rep(1:12,each=30); c<-rep(rep(1:5,each=6),12); x<-rnorm(360)
 y<-1+.4*x+rnorm(12)[s]+rnorm(60,sd=.8)[(s-1)*5+c]+rnorm(360); data.frame(y,x,school=paste("School",s),class=c) })
add("nested implicit", "y ~ x + (1|school/class)", d2, ours="y ~ x + (1|school/class)")
add("nested with slope", "y ~ x + (1+x|school/class)", d2)
d3 <- d2; d3$x[sample(360,40)] <- NA; d3$class[sample(360,15)] <- NA; d3$y[5]<-NA
add("nested missing", "y ~ x + (1|school) + (1|school:class)", d3)
d4 <- local({n<-700; p<-sample(40,n,TRUE); i<-sample(25,n,TRUE); x<-rnorm(n); y<-2+x*.3+rnorm(40)[p]+rnorm(25,sd=.7)[i]+rnorm(n)
 z<-data.frame(y,x,p=paste0("p",p),i=paste0("i",i)); z$x[sample(n,90)]<-NA; z$p[sample(n,30)]<-NA; z})
add("crossed missing", "y ~ x + (1|p) + (1|i)", d4)
add("crossed slopes ml", "y ~ x + (1+x|p) + (0+x|i) + (1|i)", d4, FALSE)
d5 <- local({n<-900; f<-sample(paste("level",LETTERS[1:14]),n,TRUE); t<-sample(c("a","b","c"),n,TRUE); g<-sample(30,n,TRUE); x<-rnorm(n)
 y<-rnorm(14)[as.integer(factor(f))]+(t=="b")*x+rnorm(30)[g]+rnorm(n); data.frame(y,x,f,t,g)})
add("many levels interaction", "y ~ f*t + (1|g)", d5)
add("three way", "y ~ f*x + t:x + (1|g)", d5)
add("interaction no margin", "y ~ f:t + (1|g)", d5)
add("factor colon num no main", "y ~ t:x + (1|g)", d5)
add("no intercept factor", "y ~ 0 + t + (1|g)", d5)
add("minus one two factors", "y ~ t + f - 1 + (1|g)", d5)
add("minus one num", "y ~ x - 1 + (1|g)", d5)
add("power of terms", "y ~ (x+t+f)^2 - f:t + (1|g)", d5)
add("nesting slash fixed", "y ~ t/x + (1|g)", d5)
d6 <- transform(d, x2=2*x-1, x3=x+1e-12)
add("rank deficient", "y ~ x + x2 + a + (1|g)", d6)
d6b <- d5[!(d5$f=="level C" & d5$t=="b"),]
add("rank empty cell", "y ~ f*t + (1|g)", d6b)
d7 <- local({n<-120; g<-rep(1:12,10); data.frame(y=rnorm(n),x=rnorm(n),g=g)})
add("singular intercept", "y ~ x + (1|g)", d7)
add("singular slope", "y ~ x + (1+x|g)", d7)
add("singular ml slopes", "y ~ x + (1+x||g)", d7, FALSE)
d8 <- d; d8$y <- d8$y*1e9; d8$x <- d8$x*1e-7
add("huge scale", "y ~ x + (1+x|g)", d8, df=FALSE)
d9 <- d; d9$y <- d9$y*1e-10+5e-6
add("tiny scale", "y ~ x + (1|g)", d9, df=FALSE)
d10 <- d; d10$y <- d10$y + 1e7
add("far origin", "y ~ x + (1|g)", d10)
d10$t <- 1.7e9 + 86400*seq_len(nrow(d10))
add("far predictor epoch", "y ~ scale(t) + (1|g)", d10)
d11 <- d; d11$g <- paste0("Nom \u00e9t\u00e9, \"", d$g, "\" \u4e2d"); d11$a <- ifelse(d$a=="mid","b mid",ifelse(d$a=="lo","a, lo","\u00fcber"))
add("unicode levels", "y ~ a + (1|g)", d11)
d12 <- d; names(d12)[2] <- "my pred"; names(d12)[4] <- "group \u00e9"
add("odd column names", "y ~ `my pred` + (1|`group \u00e9`)", d12)
d13 <- d; d13$a <- sample(c("10","2","33"),nrow(d),TRUE)
add("factor of numbers", "y ~ factor(a)*x + (1|g)", d13)
d14 <- transform(d, p=exp(x), q=x^2+.1)
add("log sqrt", "y ~ log(p) + sqrt(q) + (1|g)", d14)
add("log response", "log(q) ~ x + (1|g)", d14)
add("exp I", "y ~ exp(x) + I(x^2) + I(x*q) + (1|g)", d14)
add("scale in random", "y ~ scale(q) + (1+scale(q)|g)", d14)
add("log in random", "y ~ log(p) + (0+log(p)|g)", d14)
add("center", "y ~ scale(q,scale=FALSE)*x + (1|g)", d14, ours="y ~ center(q)*x + (1|g)")
add("slope only", "y ~ x + (0+x|g)", d)
add("slope only minus one", "y ~ x + (x-1|g)", d)
add("factor random", "y ~ a + (1+a|g)", base(900,25))
add("factor random cell", "y ~ a + (0+a|g)", base(900,25))
add("intercept only", "y ~ 1 + (1|g)", d)
add("intercept only ml", "y ~ 1 + (1|h)", d, FALSE)
add("interaction group", "y ~ x + (1|g:h)", base(2000,8))
add("three crossed", "y ~ x + (1|g) + (1|h) + (1|a)", base(1500,40))
add("num group negative", "y ~ x + (1|g)", transform(d, g=as.integer(factor(g))-7))
add("num group decimals", "y ~ x + (1|g)", transform(d, g=(as.integer(factor(g))-7)/4))
add("random slope of interaction", "y ~ x*z + (1+x:z|g)", transform(base(900,30), z=rnorm(900)))
add("unbalanced tiny groups", "y ~ x + (1|g)", local({g<-c(1:60,sample(60,40,TRUE));n<-100;x<-rnorm(n);data.frame(y=x+rnorm(60)[g]+rnorm(n),x,g)}))
add("poly raw", "y ~ x + I(x^2) + I(x^3) + (1+x|g)", base(900,25))
add("bool column", "y ~ b + (1|g)", transform(d, b=x>0), ours="y ~ b + (1|g)")
add("log1p abs", "y ~ log1p(abs(x)) + (1|g)", d)
add("three term slopes", "y ~ x + z + (1+x+z|g)", transform(base(1500,40), z=rnorm(1500)))
add("two terms same group", "y ~ x + (1|g) + (0+x|g)", d)
add("as.factor num", "y ~ as.factor(k) + (1|g)", transform(d, k=sample(c(3,10,20),nrow(d),TRUE)))
add("large intercept ratio", "y ~ x + (1|g)", local({g<-rep(1:15,each=10);x<-rnorm(150);data.frame(y=x+1e4*rnorm(15)[g]+rnorm(150,sd=.01),x,g)}),df=FALSE)
add("division expr", "y ~ I(x/w) + (1|g)", d)
add("log base", "y ~ log2(w)+log10(w+1) + (1|g)", d)
q <- function(s) paste0('"', gsub('(["\\\\])','\\\\\\1',s), '"')
num <- function(v) paste0("[", paste(ifelse(is.finite(v), sprintf("%.17g",v), "null"),collapse=","), "]")
out <- file("cases.json","w"); cat("[\n",file=out)
for (i in seq_along(cases)) { c <- cases[[i]]
  csv <- sprintf("case%02d.csv",i); write.csv(c$d, csv, row.names=FALSE, fileEncoding="UTF-8")
  d <- read.csv(csv, check.names=FALSE, encoding="UTF-8")
  for (n in names(d)) if (is.character(d[[n]])) d[[n]] <- factor(d[[n]], levels=sort(unique(d[[n]]),method="radix"))
  if (c$name=="bool column") d$b <- factor(d$b, levels=c(FALSE,TRUE))
  w <- if (is.null(c$weights)) NULL else d[[c$weights]]; d$.w <- if (is.null(w)) rep(1,nrow(d)) else w
  best <- NULL
  for (o in c("bobyqa","nloptwrap","Nelder_Mead")) {
    ctl <- lmerControl(optimizer=o, calc.derivs=FALSE, check.scaleX="ignore", check.conv.singular="ignore",
       optCtrl= if(o=="bobyqa") list(rhoend=1e-9,maxfun=1e5) else if (o=="nloptwrap") list(xtol_abs=1e-11,ftol_abs=1e-11,maxeval=1e5) else list(FtolAbs=1e-12,FtolRel=1e-14,XtolRel=1e-10,maxfun=1e5))
    m <- try(suppressWarnings(suppressMessages(lme4::lmer(as.formula(c$f), d, REML=c$reml, weights=.w, control=ctl))), silent=TRUE)
    if (inherits(m,"try-error")) { next }
    crit <- if (c$reml) lme4::REMLcrit(m) else m@devcomp$cmp["dev"]
    if (is.null(best) || crit < best$crit) best <- list(m=m,crit=crit)
  }
  if (is.null(best)) next
  m <- best$m
  dfs <- rep(NA,length(fixef(m)))
  if (c$df) { t <- try(suppressWarnings(summary(lmerTest::as_lmerModLmerTest(m))$coefficients[,"df"]),silent=TRUE); if(!inherits(t,"try-error")) dfs <- t }
  cat(sprintf('{"name":%s,"csv":"%s","formula":%s,"ml":%s,"weights":%s,"names":[%s],"fixef":%s,"se":%s,"df":%s,"theta":%s,"sigma":%.17g,"crit":%.17g,"n":%d,"vc":%s}%s\n',
    q(c$name),csv,q(enc2utf8(if(is.null(c$ours)) c$f else c$ours)),tolower(!c$reml), if(is.null(c$weights)) "null" else q(c$weights),
    paste(q(names(fixef(m))),collapse=","), num(fixef(m)), num(sqrt(diag(as.matrix(vcov(m))))), num(dfs), num(getME(m,"theta")), sigma(m), best$crit, nobs(m),
    num(as.data.frame(VarCorr(m))$vcov), if (i<length(cases)) "," else ""), file=out)
}
cat("]\n",file=out); close(out)
